package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the pay weeks of one contract. */
final class CleanerPay {

    private final ProblemFacts facts;
    private final Cleaner cleaner;
    private final List<PaidShift> shifts;
    private final ShiftPay shiftPay;
    private final OvertimePay overtime;
    private final PremiumPay premiums;
    private final MissedBreakPay missedBreaks;
    private final ShortRestPay shortRests;
    private final ChangePay changes;
    private final MinimumWagePay minimumWage;
    private final GuaranteedPay guaranteed;
    private final AbsencePay absences;

    /** Null where the overtime of this contract is reckoned for itself. */
    private final @Nullable JointOvertime joint;

    /**
     * Pay of one contract.
     *
     * @param own its work
     * @param person the work of all contracts of the same person
     */
    CleanerPay(ProblemFacts facts, PayLaw law, CleanerWork own, PersonWork person) {
        this.facts = facts;
        this.cleaner = own.cleaner();
        this.shifts =
                own.shifts().stream().map(shift -> PaidShift.of(shift, law)).toList();
        this.shiftPay = new ShiftPay(facts, law);
        this.overtime = new OvertimePay(law, facts.clock());
        this.premiums = new PremiumPay(law, facts.clock());
        this.missedBreaks = new MissedBreakPay(law);
        this.shortRests = new ShortRestPay(law, person);
        this.changes = new ChangePay(facts, law);
        this.minimumWage = new MinimumWagePay(law);
        this.guaranteed = new GuaranteedPay(law);
        this.absences = new AbsencePay(facts.problem().period(), law);
        this.joint = JointOvertime.isOwedTo(person, facts) ? new JointOvertime(facts, law, person) : null;
    }

    List<PayWeek> weeks() {
        return PaidWeek.of(List.of(cleaner), shifts, facts.problem().period()).stream()
                .map(this::payWeek)
                .toList();
    }

    private PayWeek payWeek(PaidWeek week) {
        List<PayLine> lines = new ArrayList<>(PayEntry.linesOf(entriesOf(week)));
        if (joint != null) {
            lines.addAll(PayEntry.linesOf(joint.of(cleaner, week.firstDay())));
        }
        minimumWage.ofMonthsEndingIn(week, shifts).forEach(month -> lines.add(month.line()));
        lines.addAll(Mileage.lines(week.shifts()));
        absences.earned(week).filter(PayEntry::isSomething).ifPresent(earned -> lines.add(earned.line()));
        lines.sort(Comparator.comparing(PayLine::kind));
        return new PayWeek(cleaner.id(), week.firstDay(), lines);
    }

    /** Everything owed for {@code week} that is rounded together. */
    private List<PayEntry> entriesOf(PaidWeek week) {
        List<PayEntry> entries = new ArrayList<>();
        Optional<PayEntry> topUp = minimumWage.ofWeek(week);
        long minShiftSeconds = 0;
        for (PaidShift shift : week.shifts()) {
            entries.addAll(ShiftPay.straight(shift));
            PayEntry minimum = shiftPay.minimum(shift);
            minShiftSeconds += minimum.seconds();
            entries.add(minimum);
            entries.addAll(premiums.of(shift));
            shiftPay.split(shift).ifPresent(entries::add);
            missedBreaks.meals(shift).ifPresent(entries::add);
            missedBreaks.rests(shift).ifPresent(entries::add);
            shortRests.of(shift).ifPresent(entries::add);
        }
        if (joint == null) {
            entries.addAll(overtime.of(
                    week,
                    missedBreaks.workOf(week.shifts()),
                    topUp.map(PayEntry::cents).orElse(ExactCents.ZERO)));
        }
        cleaner.shifts().stream()
                .filter(shift -> week.holds(shift.day()))
                .forEach(shift -> entries.addAll(changes.of(cleaner, shift, workOn(shift))));
        topUp.ifPresent(entries::add);
        List<PayEntry> absent = absences.of(week);
        long absentSeconds = absent.stream().mapToLong(PayEntry::seconds).sum();
        entries.add(guaranteed.of(week, minShiftSeconds + absentSeconds));
        entries.addAll(absent);
        return entries;
    }

    private List<WorkedShift> workOn(Shift shift) {
        return shifts.stream()
                .map(PaidShift::shift)
                .filter(worked -> worked.day().equals(shift.day()))
                .toList();
    }
}
