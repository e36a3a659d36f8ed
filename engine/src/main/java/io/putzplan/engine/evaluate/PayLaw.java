package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.RosterProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pay rules of a pack, compiled for the shifts, days and weeks that ask for them; equal answers are the same object. */
final class PayLaw {

    private final List<LabourRule> rules;
    private final Employer employer;
    private final PayRegions regions;
    private final CivilDays days;
    private final Map<List<PremiumWindow>, PremiumCalendar> calendars = new HashMap<>();
    private final Map<Key, PayRules> compiled = new HashMap<>();
    private final Map<OvertimeKey, OvertimeRates> rates = new HashMap<>();

    final PublicHolidays holidays;

    /** Whether any rule asks for the paid time of days. */
    final boolean countsDays;

    private record Key(
            List<Integer> rules,
            Set<LabourRule> waived,
            @Nullable LocalDate day,
            boolean countsDays) {}

    private record OvertimeKey(List<OvertimeTier> rules, long agreedSeconds) {}

    PayLaw(RosterProblem problem, RulePack pack, PayRegions regions, PublicHolidays holidays, CivilDays days) {
        rules = pack.rules().stream().filter(rule -> isAboutPay(rule.terms())).toList();
        employer = problem.employer();
        this.regions = regions;
        this.holidays = holidays;
        this.days = days;
        countsDays = rules.stream()
                .anyMatch(rule -> rule.terms() instanceof OvertimeTier tier
                        && (tier.scope() == Scope.DAY || tier.scope() == Scope.SEVENTH_DAY));
    }

    private static boolean isAboutPay(RuleTerms terms) {
        return switch (terms) {
            case CallOutMinimum minimum -> true;
            case ContractBand band -> true;
            case MinimumWageByDate wage -> true;
            case OvertimeTier overtime -> true;
            case PaidAbsence absence -> true;
            case PremiumWindow premium -> true;
            case RosterChangePremium change -> true;
            case SplitShiftPremium split -> true;
            case MinDailyRest rest -> rest.shortfallPercent() > 0;
            case MealBreakWindow meal -> meal.missedPremium() != null;
            case PaidRestBreak rest -> rest.missed() != null;
            default -> false;
        };
    }

    /** Where no wage depends on a rule about one shift. */
    PayRules nothing() {
        return rulesOf(List.of(), Set.of(), LocalDate.EPOCH, false);
    }

    /** The pay rules in force on {@code day} for {@code cleaner}. */
    List<LabourRule> rulesOn(LocalDate day, Cleaner cleaner) {
        return rules.stream()
                .filter(rule -> rule.appliesOn(day, cleaner, employer))
                .toList();
    }

    /** The terms of {@code type} in force on {@code day} for {@code cleaner}. */
    <T extends RuleTerms> List<T> termsOn(LocalDate day, Cleaner cleaner, Class<T> type) {
        return rules.stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.appliesOn(day, cleaner, employer))
                .map(rule -> type.cast(rule.terms()))
                .toList();
    }

    /** What {@code inForce} says of a shift of {@code cleaner} on {@code day}. */
    PayRules rulesOf(List<LabourRule> inForce, Cleaner cleaner, LocalDate day, boolean countsDays) {
        Set<LabourRule> waived =
                inForce.stream().filter(rule -> rule.isWaivedBy(cleaner, day)).collect(Collectors.toSet());
        return rulesOf(inForce, waived, day, countsDays);
    }

    private PayRules rulesOf(List<LabourRule> inForce, Set<LabourRule> waived, LocalDate day, boolean countsDays) {
        boolean dated = inForce.stream().anyMatch(rule -> rule.terms() instanceof MinimumWageByDate);
        Key key = new Key(inForce.stream().map(rules::indexOf).toList(), waived, dated ? day : null, countsDays);
        return compiled.computeIfAbsent(
                key, any -> new PayRules(inForce, waived, day, countsDays, regions.names, calendar(inForce)));
    }

    private @Nullable PremiumCalendar calendar(List<LabourRule> inForce) {
        List<PremiumWindow> premiums = inForce.stream()
                .filter(rule -> rule.terms() instanceof PremiumWindow)
                .map(rule -> (PremiumWindow) rule.terms())
                .toList();
        return premiums.isEmpty()
                ? null
                : calendars.computeIfAbsent(premiums, some -> new PremiumCalendar(some, regions.names, holidays, days));
    }

    /**
     * What seconds of a day or week get on top by the rules of these scopes in force on {@code day}.
     *
     * @param agreedSeconds agreed hours of the week, from which rules about the contract count
     */
    OvertimeRates overtimeOn(LocalDate day, Cleaner cleaner, long agreedSeconds, Scope one, Scope other) {
        List<OvertimeTier> tiers = termsOn(day, cleaner, OvertimeTier.class).stream()
                .filter(tier -> tier.scope() == one || tier.scope() == other)
                .toList();
        return rates.computeIfAbsent(
                new OvertimeKey(tiers, agreedSeconds), key -> OvertimeRates.of(key.rules(), key.agreedSeconds()));
    }

    /** Least paid time of a worked shift by {@code inForce}; {@code told} seconds of it were told. */
    static long minShiftSeconds(List<LabourRule> inForce, long told) {
        long longest = 0;
        for (LabourRule rule : inForce) {
            if (rule.terms() instanceof CallOutMinimum minimum) {
                long least = minimum.minPaid().toSeconds();
                long most = least + minimum.most().toSeconds();
                long part = told * minimum.scheduledPercent() / 100;
                longest = Math.max(longest, Math.max(least, Math.min(most, part)));
            }
        }
        return longest;
    }

    /** Region of the employer; null when none is known. */
    @Nullable String region() {
        return regions.ofEmployer;
    }
}
