package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.problem.Contract;
import java.time.Duration;

/** What a week lacks to the hours that are paid in every week, worked or not. */
final class GuaranteedPay {

    private record Guarantee(Clause clause, long seconds) {

        Guarantee orLonger(Clause other, long otherSeconds) {
            return otherSeconds > seconds ? new Guarantee(other, otherSeconds) : this;
        }
    }

    private final PayLaw law;

    GuaranteedPay(PayLaw law) {
        this.law = law;
    }

    /** What {@code week} lacks, in which {@code besides} seconds are paid that are no paid time: of short shifts and absences. */
    PayEntry of(PaidWeek week, long besides) {
        Guarantee guarantee = guarantee(week);
        long owed = guarantee.seconds() * week.dayCount() / 7;
        long missing = Math.max(0, owed - week.historySeconds() - week.paidSeconds() - besides);
        long wage = week.cleaner().contract().hourlyWageCentsOn(week.lastDay());
        return new PayEntry(PayKind.GUARANTEED, guarantee.clause(), missing, 100, ExactCents.hourly(wage, missing));
    }

    private Guarantee guarantee(PaidWeek week) {
        Contract contract = week.cleaner().contract();
        long agreed = contract.weeklyHours().toSeconds();
        Guarantee guarantee = new Guarantee(
                Clause.GUARANTEED_WEEKLY_HOURS, contract.guaranteedWeeklyHours().toSeconds());
        var bands = law.on(week.lastDay(), week.cleaner(), ContractBand.class);
        return switch (contract.hoursBand()) {
            case FIXED -> guarantee;
            case MINIMUM -> {
                Guarantee longest = guarantee.orLonger(Clause.WEEKLY_HOURS, agreed);
                for (Term<ContractBand> band : bands) {
                    Duration byDefault = band.terms().defaultWeekly();
                    if (agreed == 0 && byDefault != null) {
                        longest = longest.orLonger(band.clause(), byDefault.toSeconds());
                    }
                }
                yield longest;
            }
            case MAXIMUM -> {
                Guarantee longest = guarantee;
                for (Term<ContractBand> band : bands) {
                    Integer less = band.terms().maxMinusPercent();
                    if (less != null) {
                        longest = longest.orLonger(band.clause(), agreed * (100 - less) / 100);
                    }
                }
                yield longest;
            }
        };
    }
}
