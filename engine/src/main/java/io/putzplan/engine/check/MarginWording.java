package io.putzplan.engine.check;

import io.putzplan.engine.roster.LawMargin;
import io.putzplan.engine.roster.Measure;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How margins read, e.g. {@code daily rest: 11 h 20 min of at least 11 h, Wed 3 March 20:10 to Thu 4 March 07:30, ArbZG §5(1)}. */
final class MarginWording {

    /** Rules that ask for no less than their limit; all others for no more. */
    private static final Set<Rule> LEAST = EnumSet.of(
            Rule.MIN_DAILY_REST,
            Rule.MIN_WEEKLY_REST,
            Rule.BREAK_TIME,
            Rule.PAID_REST,
            Rule.JOINED_REST,
            Rule.SUBSTITUTE_REST,
            Rule.NOTICE);

    private final Wording wording;

    MarginWording(Wording wording) {
        this.wording = wording;
    }

    ProvenLimit limit(LawMargin margin) {
        Rule rule = Rule.valueOf(margin.rule());
        boolean atLeast = LEAST.contains(rule);
        String amounts = amount(margin.measure(), margin.value())
                + (atLeast ? " of at least " : " of at most ")
                + amount(margin.measure(), margin.limit());
        String interval =
                wording.interval(margin.from().getEpochSecond(), margin.until().getEpochSecond());
        return new ProvenLimit(margin, atLeast, name(rule), amounts, interval);
    }

    /** What a rule is about, e.g. {@code daily rest}. */
    static String name(Rule rule) {
        return switch (rule) {
            case MAX_STRETCH_WITHOUT_BREAK -> "stretch without a break";
            case MAX_STRETCH_WITHOUT_MEAL -> "stretch without a meal";
            case MAX_STRETCH_WITHOUT_REST -> "stretch without a rest";
            case MAX_SPAN -> "span of the shift";
            case MAX_CONSECUTIVE_DAYS -> "days in a row";
            case CONTRACT_BAND -> "agreed hours";
            case EARNINGS_CAP -> "earnings of the month";
            case PROTECTED_DAY -> "work on protected days";
            case NOTICE -> "notice of the work";
            case FREE_SUNDAYS -> "Sundays worked";
            case BREAK_TIME -> "breaks";
            case MEAL_BREAK -> "begin of the meal";
            case PAID_REST -> "paid rests";
            case JOINED_REST -> "rest around a protected day";
            case SUBSTITUTE_REST -> "substitute days";
            default ->
                rule.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^(max|min)_", "")
                        .replace('_', ' ');
        };
    }

    private static String amount(Measure measure, long amount) {
        return switch (measure) {
            case DURATION -> Wording.duration(amount);
            case DAYS -> amount + (amount == 1 ? " day" : " days");
            case RESTS -> amount + (amount == 1 ? " rest" : " rests");
            case MONEY -> Wording.money(amount);
        };
    }
}
