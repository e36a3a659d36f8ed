package io.putzplan.engine.problem;

import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds everything wrong with a problem. The rules about its parts are in the classes named after them. */
final class ProblemValidation {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final ProblemDraft draft;
    private final Findings findings = new Findings();

    private ProblemValidation(ProblemDraft draft) {
        this.draft = draft;
    }

    /** Everything that stops {@code draft} from being a problem. */
    static List<ProblemIssue> errors(ProblemDraft draft) {
        ProblemValidation validation = new ProblemValidation(draft);
        validation.findErrors();
        return validation.findings.errors();
    }

    /** Errors, then warnings. */
    static List<ProblemIssue> issues(ProblemDraft draft) {
        ProblemValidation validation = new ProblemValidation(draft);
        validation.findErrors();
        validation.findWarnings();
        return validation.findings.all();
    }

    private void findErrors() {
        Subject root = Subject.ROOT;
        findings.text(root, "id", draft.id());
        findings.text(root, "rulePack", draft.rulePack());
        currency(root);
        PeriodRules.check(draft.period(), findings);
        TravelRules.checkProfiles(draft.travel(), findings);
        TravelRules.checkPrices(draft.prices(), findings);
        CivilTimes times = CivilTimes.of(draft.period());
        employer(new EmployerRules(times, findings));
        lists(References.of(draft), times);
    }

    private void employer(EmployerRules rules) {
        if (draft.employer() == null) {
            findings.missing(Subject.ROOT, "employer");
        } else {
            rules.check(draft.employer());
        }
        if (draft.publicHolidays() == null) {
            findings.missing(Subject.ROOT, "publicHolidays");
        } else {
            rules.checkHolidays(draft.publicHolidays());
        }
    }

    private void lists(References references, CivilTimes times) {
        List<Cleaner> cleaners = draft.cleaners();
        if (cleaners == null) {
            findings.missing(Subject.ROOT, "cleaners");
        } else {
            new CleanerRules(times, references, findings).check(cleaners);
            travelModes(cleaners);
        }
        List<Household> households = draft.households();
        if (households == null) {
            findings.missing(Subject.ROOT, "households");
        } else {
            new HouseholdRules(references, findings).check(households);
        }
        List<Visit> visits = draft.visits();
        if (visits == null) {
            findings.missing(Subject.ROOT, "visits");
        } else {
            new VisitRules(times, references, findings).check(visits);
        }
        List<Coupling> couplings = draft.couplings();
        if (couplings == null) {
            findings.missing(Subject.ROOT, "couplings");
        } else {
            new CouplingRules(visits, references, findings).check(couplings);
        }
    }

    private void currency(Subject root) {
        String code = draft.currency();
        if (findings.text(root, "currency", code) && code != null && !CURRENCIES.contains(code)) {
            findings.error(
                    root,
                    "currency",
                    "UNKNOWN_CURRENCY",
                    Findings.quoted(code),
                    "must be an ISO 4217 code such as \"EUR\" or \"USD\"",
                    null);
        }
    }

    private void travelModes(List<Cleaner> cleaners) {
        if (draft.travel() == null) {
            return;
        }
        Map<TravelMode, Integer> firstUser = new EnumMap<>(TravelMode.class);
        for (int i = 0; i < cleaners.size(); i++) {
            TravelMode mode = cleaners.get(i).travelMode();
            if (mode != null && !draft.travel().containsKey(mode)) {
                firstUser.putIfAbsent(mode, i);
            }
        }
        firstUser.forEach((mode, index) -> findings.error(
                new Subject("travel", ""),
                mode.name(),
                "TRAVEL_PROFILE_MISSING",
                "missing",
                "must be a travel profile, because cleaners[%d] travels by %s".formatted(index, mode),
                null));
    }

    private void findWarnings() {
        if (draft.cleaners() != null) {
            AbsenceOverlaps.warn(draft.cleaners(), findings);
        }
        if (findings.errors().isEmpty()) {
            UnservableVisits.warn(draft, findings);
        }
    }
}
