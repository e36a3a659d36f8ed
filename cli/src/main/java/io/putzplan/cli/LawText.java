package io.putzplan.cli;

import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.Loosening;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule, and a pack, in plain words. */
final class LawText {

    private LawText() {}

    /** How many rules of {@code pack} no source proves. */
    static long unconfirmed(RulePack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.citation().status() == SourceStatus.UNCONFIRMED)
                .count();
    }

    /** A pack in one line. */
    static String describe(RulePackDocument document) {
        RulePack pack = document.pack();
        List<String> parts = new ArrayList<>();
        parts.add(Text.printable(pack.id()) + ", " + Text.printable(pack.title()));
        parts.add(Text.words(pack.layer()));
        addIf(parts, document.base() != null, "extends " + document.base());
        addIf(parts, pack.region() != null, "region " + pack.region());
        addIf(parts, pack.date() != null, "sources read " + pack.date());
        parts.add(Text.count(pack.rules().size(), "rule") + ", " + unconfirmed(pack) + " unconfirmed");
        return String.join("; ", parts);
    }

    /** A rule in one line: what it demands, then whence, how bindingly, when and of whom. */
    static String line(LabourRule rule, String base) {
        List<String> parts = new ArrayList<>();
        parts.add(rule.citation().text());
        parts.add(status(rule.citation().status()));
        parts.add(effect(rule));
        addIf(parts, rule.validFrom() != null, "from " + rule.validFrom());
        addIf(parts, rule.validTo() != null, "until " + rule.validTo());
        parts.add(whom(rule.appliesTo()));
        parts.add(loosening(rule.loosening()));
        parts.add(base);
        String facts = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return Text.printable("%s: %s (%s)".formatted(rule.id(), TermsText.of(rule.terms()), facts));
    }

    private static String status(SourceStatus status) {
        return switch (status) {
            case CONFIRMED -> "";
            case SECONDARY -> "secondary source";
            case UNCONFIRMED -> "UNCONFIRMED";
        };
    }

    private static String effect(LabourRule rule) {
        String effect = switch (rule.effect()) {
            case HARD -> "hard";
            case CONSENT -> "only with consent";
            case PRICED -> "priced";
            case RECORD -> "to be recorded";
            case DEF -> "definition";
        };
        return rule.waivable() && rule.effect() != Effect.CONSENT ? effect + " unless waived" : effect;
    }

    private static String whom(Selector whom) {
        List<String> parts = new ArrayList<>();
        String range = range(whom.minAge(), whom.maxAge());
        addIf(parts, !range.isEmpty(), "age " + range);
        Stream.concat(whom.worker().stream(), whom.employer().stream())
                .map(Text::words)
                .sorted()
                .forEach(parts::add);
        String size = range(whom.minEmployees(), whom.maxEmployees());
        addIf(parts, !size.isEmpty(), size + " employees");
        return parts.isEmpty() ? "" : "for " + String.join(", ", parts);
    }

    private static String range(@Nullable Integer least, @Nullable Integer most) {
        if (least == null) {
            return most == null ? "" : "up to " + most;
        }
        return most == null ? least + " or more" : least + " to " + most;
    }

    private static String loosening(@Nullable Loosening loosening) {
        if (loosening == null) {
            return "";
        }
        String by = loosening.by().stream().sorted().map(LawText::party).collect(Collectors.joining(" or "));
        return by + " may set: " + loosening.to().stream().map(TermsText::of).collect(Collectors.joining(", or "));
    }

    private static String party(Layer layer) {
        return switch (layer) {
            case AGREEMENT -> "an agreement";
            case COMPANY -> "the firm";
            default -> Text.words(layer);
        };
    }

    private static void addIf(List<String> parts, boolean holds, String part) {
        if (holds) {
            parts.add(part);
        }
    }
}
