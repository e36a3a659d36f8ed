package io.putzplan.engine.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the firm, its regions and its holidays must be like. */
final class EmployerRules {

    private static final int MAX_EMPLOYEES = 10_000_000;

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,20}){0,5}");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final CivilTimes times;
    private final Findings findings;

    EmployerRules(CivilTimes times, Findings findings) {
        this.times = times;
        this.findings = findings;
    }

    void check(Employer employer) {
        Subject subject = new Subject("employer", "");
        findings.range(subject, "employees", employer.employees(), 1, MAX_EMPLOYEES);
        regionIfGiven(findings, subject, employer.region());
        findings.present(subject, "historyPolicy", employer.historyPolicy());
    }

    void checkHolidays(List<PublicHoliday> holidays) {
        for (int i = 0; i < holidays.size(); i++) {
            PublicHoliday holiday = holidays.get(i);
            Subject subject = new Subject("publicHolidays[" + i + "]", "");
            if (findings.present(subject, "day", holiday.day())) {
                times.checkNear(findings, subject, "day", holiday.day().atStartOfDay());
            }
            if (findings.present(subject, "region", holiday.region())) {
                regionIfGiven(findings, subject, holiday.region());
            }
        }
    }

    /** Reports a region that is not written as one; warns of one in no country, which has no public holidays. */
    static void regionIfGiven(Findings findings, Subject subject, @Nullable String region) {
        if (region == null) {
            return;
        }
        if (!REGION.matcher(region).matches()) {
            findings.error(
                    subject,
                    "region",
                    "BAD_FORMAT",
                    Findings.quoted(region),
                    "must be a country and its parts such as DE-BY or US-WA-SEATTLE",
                    null);
        } else if (!COUNTRIES.contains(region.substring(0, 2))) {
            findings.warning(
                    subject,
                    "region",
                    "UNKNOWN_COUNTRY",
                    Findings.quoted(region),
                    "no country of ISO 3166, so it has no public holidays",
                    region.startsWith("UK") ? "Did you mean \"GB\"?" : null);
        }
    }
}
