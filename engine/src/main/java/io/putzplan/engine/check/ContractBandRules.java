package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.HoursBand;
import java.time.Duration;

/** Work beyond what one contract agrees on, in a week or a month. */
final class ContractBandRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    ContractBandRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(CleanerWork work) {
        for (Article<ContractBand> article : facts.law().articles(ContractBand.class)) {
            Integer plus = article.terms().maxPlusPercent();
            if (plus != null && work.cleaner().contract().hoursBand() == HoursBand.MINIMUM) {
                judgeWeeks(work, article, plus);
            }
            Integer account = article.terms().accountCapPercent();
            if (account != null) {
                judgeMonths(work, article, account);
            }
        }
    }

    private void judgeWeeks(CleanerWork work, Article<ContractBand> article, int plus) {
        long agreed = agreedSeconds(work.cleaner(), article.terms());
        for (DaySpan week : WindowSpans.of(Window.WORKWEEK, facts.problem().period())) {
            limit(work, article, new Bound(week, agreed * (100 + plus) / 100, "week"));
        }
    }

    private void judgeMonths(CleanerWork work, Article<ContractBand> article, int account) {
        for (DaySpan month : period.months()) {
            int days = month.first().lengthOfMonth();
            DaySpan whole = DaySpan.endingWith(month.first().withDayOfMonth(days), days);
            long agreed = agreedSeconds(work.cleaner(), article.terms()) * days / 7;
            limit(work, article, new Bound(whole, agreed * (100 + account) / 100, "month"));
        }
    }

    /**
     * What a contract bounds.
     *
     * @param days when
     * @param most work on them, in seconds
     * @param name of that time
     */
    private record Bound(DaySpan days, long most, String name) {}

    private void limit(CleanerWork work, Article<ContractBand> article, Bound bound) {
        Cleaner cleaner = work.cleaner();
        DaySpan here = bound.days().intersection(period);
        boolean isWorked = work.shifts().stream().anyMatch(shift -> here.holds(shift.day()));
        if (bound.most() == 0 || !isWorked || !facts.law().binds(article, here.last(), cleaner)) {
            return;
        }
        long before = new ContractHistory(facts.problem(), cleaner).secondsIn(bound.days());
        long seconds = work.shifts().stream()
                .filter(shift -> here.holds(shift.day()))
                .mapToLong(WorkedShift::workSeconds)
                .sum();
        Subject subject = new Subject(cleaner.id(), here.first(), null);
        findings.margin(
                Rule.CONTRACT_BAND,
                article.clause(),
                subject,
                Margin.atMost(before + seconds, bound.most(), facts.clock().spanOf(bound.days())));
        findings.add(
                Rule.CONTRACT_BAND,
                article.clause(),
                subject,
                seconds - Math.max(0, bound.most() - before),
                "work in the " + bound.name() + " " + Wording.duration(before + seconds) + ", must be at most "
                        + Wording.duration(bound.most()) + " by the agreed hours");
    }

    private static long agreedSeconds(Cleaner cleaner, ContractBand terms) {
        Duration agreed = cleaner.contract().weeklyHours();
        Duration otherwise = terms.defaultWeekly();
        return (agreed.isZero() && otherwise != null ? otherwise : agreed).toSeconds();
    }
}
