package io.putzplan.engine.labour;

/** What a labour rule demands, without saying of whom, when or by which paragraph. */
public sealed interface RuleTerms
        permits BreakAfter,
                CallOutMinimum,
                ContractBand,
                MaxAverageWork,
                MaxConsecutiveDays,
                MaxDailyWork,
                MaxSpan,
                MaxWeeklyWork,
                MealBreakWindow,
                MinDailyRest,
                MinWeeklyRest,
                MinimumWageByDate,
                NightWork,
                NoticePeriod,
                OvertimeTier,
                PaidAbsence,
                PaidRestBreak,
                PremiumWindow,
                ProtectedDay,
                RecordDuty,
                RosterChangePremium,
                SplitShiftPremium,
                WorkTimeDefinition {

    /** Whether whoever keeps these terms keeps {@code other} too; unless a type knows better, only equal terms are. */
    default boolean isNoLooserThan(RuleTerms other) {
        return equals(other);
    }
}
