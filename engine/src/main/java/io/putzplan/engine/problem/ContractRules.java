package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What contracts must be like. */
final class ContractRules {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long MAX_CENTS = 100_000;

    private final Findings findings;

    ContractRules(Findings findings) {
        this.findings = findings;
    }

    void check(Subject subject, Contract contract) {
        findings.present(subject, "type", contract.type());
        findings.range(subject, "hourlyWageCents", contract.hourlyWageCents(), 0, MAX_CENTS);
        findings.range(subject, "mileageCentsPerKm", contract.mileageCentsPerKm(), 0, MAX_CENTS);
        hours(subject, contract);
        if (contract.maxDailyHours() != null) {
            findings.positiveDuration(subject, "maxDailyHours", contract.maxDailyHours(), DAY);
        }
        if (contract.minDailyRest() != null) {
            findings.positiveDuration(subject, "minDailyRest", contract.minDailyRest(), DAY);
        }
        findings.present(subject, "hoursBand", contract.hoursBand());
        findings.duration(subject, "minPaidPerShift", contract.minPaidPerShift(), Duration.ZERO, DAY);
        wageChanges(subject, contract.wageChanges());
    }

    private void hours(Subject subject, Contract contract) {
        boolean weekly = findings.duration(subject, "weeklyHours", contract.weeklyHours(), Duration.ZERO, WEEK);
        boolean maximum = findings.duration(subject, "maxWeeklyHours", contract.maxWeeklyHours(), Duration.ZERO, WEEK);
        boolean guaranteed = findings.duration(
                subject, "guaranteedWeeklyHours", contract.guaranteedWeeklyHours(), Duration.ZERO, WEEK);
        if (weekly && maximum && contract.maxWeeklyHours().compareTo(contract.weeklyHours()) < 0) {
            findings.error(
                    subject,
                    "maxWeeklyHours",
                    "HOURS_REVERSED",
                    contract.maxWeeklyHours(),
                    "must not be below weeklyHours " + contract.weeklyHours(),
                    null);
        }
        if (guaranteed && maximum && contract.guaranteedWeeklyHours().compareTo(contract.maxWeeklyHours()) > 0) {
            findings.error(
                    subject,
                    "guaranteedWeeklyHours",
                    "HOURS_REVERSED",
                    contract.guaranteedWeeklyHours(),
                    "must not be above maxWeeklyHours " + contract.maxWeeklyHours(),
                    null);
        }
    }

    private void wageChanges(Subject contract, List<WageFrom> changes) {
        @Nullable LocalDate previous = null;
        for (int i = 0; i < changes.size(); i++) {
            Subject subject = contract.child("wageChanges", i);
            WageFrom change = changes.get(i);
            findings.range(subject, "hourlyWageCents", change.hourlyWageCents(), 0, MAX_CENTS);
            if (findings.present(subject, "from", change.from())) {
                findings.ascending(subject, "from", change.from(), previous);
                previous = change.from();
            }
        }
    }
}
