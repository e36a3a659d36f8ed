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

    /** Whether whoever keeps these terms keeps {@code other} too; never where the two are of different types. */
    boolean isNoLooserThan(RuleTerms other);
}
