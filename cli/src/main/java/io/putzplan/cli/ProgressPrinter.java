package io.putzplan.cli;

import io.putzplan.engine.SolveListener;
import io.putzplan.engine.SolveProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows how a solve is going: on a terminal one line that is rewritten, elsewhere a line per news. */
final class ProgressPrinter implements SolveListener {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final PrintWriter writer;
    private final boolean live;
    private final String currency;
    private final long mandatoryCount;

    private @Nullable SolveProgress best;
    private boolean news;
    private Duration printedAt = Duration.ZERO;
    private int liveLength;
    private boolean stopping;

    /**
     * A printer to {@code writer}.
     *
     * @param live whether the line can be rewritten
     * @param currency what the cost is in
     * @param mandatoryCount mandatory visits in the problem
     */
    ProgressPrinter(PrintWriter writer, boolean live, String currency, long mandatoryCount) {
        this.writer = writer;
        this.live = live;
        this.currency = currency;
        this.mandatoryCount = mandatoryCount;
    }

    @Override
    public synchronized void improved(SolveProgress progress) {
        best = progress;
        news = true;
    }

    /** Shows the state of things at {@code elapsed} since the solve began. */
    synchronized void tick(Duration elapsed) {
        if (stopping) {
            return;
        }
        if (live) {
            rewrite(line(elapsed));
        } else if (news || elapsed.minus(printedAt).compareTo(LONGEST_SILENCE) >= 0) {
            writer.println(line(elapsed));
            writer.flush();
            news = false;
            printedAt = elapsed;
        }
    }

    /** Says, once, that the search has been asked to end. */
    synchronized void stopping() {
        if (!stopping) {
            stopping = true;
            finish();
            writer.println("stopping; Ctrl-C again ends without a roster");
            writer.flush();
        }
    }

    /** Clears the live line, so that what follows starts on an empty one. */
    synchronized void finish() {
        if (live && liveLength > 0) {
            rewrite("");
            writer.print('\r');
            writer.flush();
        }
    }

    private void rewrite(String line) {
        writer.print("\r" + line + " ".repeat(Math.max(0, liveLength - line.length())));
        writer.flush();
        liveLength = line.length();
    }

    private String line(Duration elapsed) {
        String clock = "%8s  ".formatted(Text.exactly(elapsed.toSeconds()));
        SolveProgress shown = best;
        if (shown == null) {
            return clock + "looking for a first roster";
        }
        String unassigned =
                String.format(Locale.ROOT, "unassigned %,d of %,d mandatory", shown.unassigned(), mandatoryCount);
        String worth = shown.cost().hardSeconds() > 0
                ? "rules broken by " + Text.exactly(shown.cost().hardSeconds())
                : "cost " + Text.money(currency, shown.cost().totalCents());
        return clock + unassigned + "  " + worth + "  found at "
                + Text.exactly(shown.elapsed().toSeconds());
    }
}
