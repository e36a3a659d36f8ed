package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.ContractBand.EarningsCap;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.roster.Measure;
import java.util.List;
import java.util.OptionalLong;

/** Straight pay of a person in a calendar month: the most that some kinds of employment allow. */
final class EarningsRules {

    private static final long SECONDS_PER_HOUR = 3_600;

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    EarningsRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(PersonWork person) {
        for (Article<ContractBand> article : facts.law().articles(ContractBand.class)) {
            EarningsCap cap = article.terms().earningsCap();
            if (cap != null) {
                period.months().forEach(month -> judge(person, article, cap, month));
            }
        }
    }

    private void judge(PersonWork person, Article<ContractBand> article, EarningsCap cap, DaySpan month) {
        List<Cleaner> contracts = person.contracts().stream()
                .filter(contract -> facts.law().binds(article, month.last(), contract))
                .toList();
        OptionalLong minimumWage = facts.law().minimumWageCents(cap.minimumWageRule(), month.last());
        long pay = centSeconds(person, contracts, month);
        if (pay == 0 || minimumWage.isEmpty()) {
            return;
        }
        long most = cap.cents(minimumWage.getAsLong());
        long earned = month.first().equals(period.first()) ? earnedBefore(contracts) : 0;
        long excess = Math.min(pay, pay + SECONDS_PER_HOUR * (earned - most));
        long wage = Math.max(1, contracts.getFirst().contract().hourlyWageCentsOn(month.last()));
        Subject subject = new Subject(contracts.getFirst().id(), month.last(), null);
        long cents = earned + Math.ceilDiv(pay, SECONDS_PER_HOUR);
        findings.margin(
                Rule.EARNINGS_CAP,
                article.clause(),
                subject,
                new Margin(
                        Measure.MONEY,
                        cents,
                        most,
                        -Math.ceilDiv(excess, wage),
                        facts.clock().spanOf(month)));
        findings.add(
                Rule.EARNINGS_CAP,
                article.clause(),
                subject,
                Math.ceilDiv(excess, wage),
                "straight pay of the month " + Wording.money(cents) + ", must be at most " + Wording.money(most));
    }

    /** Straight pay of {@code month} in cents, each worth 3 600. */
    private static long centSeconds(PersonWork person, List<Cleaner> contracts, DaySpan month) {
        return person.shifts().stream()
                .filter(shift -> month.holds(shift.day()) && contracts.contains(shift.cleaner()))
                .mapToLong(shift ->
                        shift.paidSeconds() * shift.cleaner().contract().hourlyWageCentsOn(shift.day()))
                .sum();
    }

    private static long earnedBefore(List<Cleaner> contracts) {
        return contracts.stream()
                .mapToLong(contract -> contract.history().earnedThisMonthCents())
                .sum();
    }
}
