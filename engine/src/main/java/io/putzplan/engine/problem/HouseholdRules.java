package io.putzplan.engine.problem;

import java.util.List;
import java.util.Set;

/** What households must be like. */
final class HouseholdRules {

    private final References references;
    private final Findings findings;

    HouseholdRules(References references, Findings findings) {
        this.references = references;
        this.findings = findings;
    }

    void check(List<Household> households) {
        References.checkIds(findings, "households", "household", households, Household::id);
        for (int i = 0; i < households.size(); i++) {
            Household household = households.get(i);
            Subject subject = Subject.element("households", i, "household", household.id());
            findings.location(subject, "location", household.location());
            findings.texts(subject, "languages", household.languages());
            cleaners(subject, "bannedCleaners", household.bannedCleaners());
            cleaners(subject, "preferredCleaners", household.preferredCleaners());
            cleaners(subject, "onlyCleaners", household.onlyCleaners());
            EmployerRules.regionIfGiven(findings, subject, household.region());
        }
    }

    private void cleaners(Subject subject, String property, Set<String> ids) {
        for (String id : ids) {
            references.cleaner(findings, subject, property, id);
        }
    }
}
