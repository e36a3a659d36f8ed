package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Who may come to which home, and how far. */
final class PeoplePromises {

    private final Findings findings;

    PeoplePromises(Findings findings) {
        this.findings = findings;
    }

    void judge(WorkedShift worked) {
        for (ServedVisit served : worked.served()) {
            judgeSkills(worked, served);
            judgePair(worked, served);
            judgeHousehold(worked, served);
            judgePinnedCleaner(worked, served);
        }
        judgeReach(worked);
    }

    private void judgeSkills(WorkedShift worked, ServedVisit served) {
        long missingLevels = 0;
        List<String> lacking = new ArrayList<>();
        for (RequiredSkill required : served.visit().skills()) {
            int level = worked.cleaner().levelOn(required.skill(), worked.day());
            if (level < required.minLevel()) {
                missingLevels += required.minLevel() - level;
                lacking.add("skill " + required.skill() + " at level " + level + ", must be at least "
                        + required.minLevel());
            }
        }
        findings.add(
                Rule.SKILLS,
                Clause.SKILL,
                worked.subject(served.visit().id()),
                serviceSeconds(served) * missingLevels,
                String.join("; ", lacking));
    }

    private void judgePair(WorkedShift worked, ServedVisit served) {
        Cleaner cleaner = worked.cleaner();
        Household household = served.household();
        if (household.bannedCleaners().contains(cleaner.id())) {
            pair(worked, served, Clause.BANNED_CLEANER, "the household banned the cleaner, must be another cleaner");
        } else if (cleaner.bannedHouseholds().contains(household.id())) {
            pair(worked, served, Clause.BANNED_HOUSEHOLD, "the cleaner banned the household, must be another cleaner");
        } else if (!household.onlyCleaners().isEmpty()
                && !household.onlyCleaners().contains(cleaner.id())) {
            pair(
                    worked,
                    served,
                    Clause.ONLY_CLEANERS,
                    "served by " + cleaner.id() + ", must be one of " + String.join(", ", household.onlyCleaners()));
        }
    }

    private void pair(WorkedShift worked, ServedVisit served, Clause clause, String fact) {
        findings.add(Rule.ALLOWED_PAIR, clause, worked.subject(served.visit().id()), serviceSeconds(served), fact);
    }

    private void judgeHousehold(WorkedShift worked, ServedVisit served) {
        Cleaner cleaner = worked.cleaner();
        Household household = served.household();
        List<String> avoided = household.traits().stream()
                .filter(cleaner.avoids()::contains)
                .map(HouseholdTrait::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!avoided.isEmpty()) {
            household(
                    worked,
                    served,
                    Clause.AVOIDED_TRAIT,
                    "the home has " + String.join(", ", avoided) + ", must have nothing the cleaner avoids");
        } else if (!household.languages().isEmpty()
                && Collections.disjoint(household.languages(), cleaner.languages())) {
            String spoken = cleaner.languages().isEmpty() ? "none" : String.join(", ", cleaner.languages());
            household(
                    worked,
                    served,
                    Clause.LANGUAGES,
                    "languages spoken: " + spoken + ", must include one of "
                            + String.join(", ", household.languages()));
        }
    }

    private void household(WorkedShift worked, ServedVisit served, Clause clause, String fact) {
        findings.add(
                Rule.HOUSEHOLD_REQUIREMENTS,
                clause,
                worked.subject(served.visit().id()),
                serviceSeconds(served),
                fact);
    }

    private void judgePinnedCleaner(WorkedShift worked, ServedVisit served) {
        Pin pin = served.visit().pin();
        String promised = pin == null ? null : pin.cleaner();
        if (promised != null && !promised.equals(worked.cleaner().id())) {
            findings.add(
                    Rule.PINNED_CLEANER,
                    Clause.PINNED_CLEANER,
                    worked.subject(served.visit().id()),
                    serviceSeconds(served),
                    "served by " + worked.cleaner().id() + ", must be served by " + promised);
        }
    }

    private void judgeReach(WorkedShift worked) {
        Duration maxLeg = worked.cleaner().maxLeg();
        for (int i = 0; i < worked.legs().size(); i++) {
            boolean returning = i == worked.stops().size();
            Subject subject = returning
                    ? worked.subject()
                    : worked.subject(worked.stops().get(i).visit());
            String leg = returning ? "leg to the end place " : "leg ";
            int seconds = worked.legs().get(i).seconds();
            if (maxLeg != null) {
                findings.add(
                        Rule.REACH,
                        Clause.MAX_LEG,
                        subject,
                        seconds - maxLeg.toSeconds(),
                        leg + Wording.duration(seconds) + ", must be at most " + Wording.duration(maxLeg.toSeconds()));
            } else if (seconds >= TravelTimes.UNREACHABLE) {
                findings.add(
                        Rule.REACH,
                        Clause.UNREACHABLE,
                        subject,
                        TravelTimes.UNREACHABLE,
                        leg + "cannot be travelled, must have a way");
            }
        }
    }

    private static long serviceSeconds(ServedVisit served) {
        return served.visit().service().toSeconds();
    }
}
