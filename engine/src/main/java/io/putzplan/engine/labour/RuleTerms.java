package io.putzplan.engine.labour;

/** What a labour rule demands, without saying of whom, when or by which paragraph. */
public sealed interface RuleTerms
        permits BreakAfter,
                MaxDailyWork,
                MaxWeeklyWork,
                MealBreakWindow,
                MinDailyRest,
                OvertimeTier,
                PaidRestBreak,
                WorkTimeDefinition {}
