package io.putzplan.engine;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The lines between the rooms of the engine. */
@AnalyzeClasses(packages = "io.putzplan.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "io.putzplan.engine";

    @ArchTest
    static final ArchRule problemSeesNothingOfOurs = seesOnly("problem");

    @ArchTest
    static final ArchRule travelSeesTheProblem = seesOnly("travel", "problem");

    @ArchTest
    static final ArchRule labourSeesTheProblem = seesOnly("labour", "problem");

    @ArchTest
    static final ArchRule rosterSeesTheProblem = seesOnly("roster", "problem");

    @ArchTest
    static final ArchRule checkSharesNothingWithWhatBuildsRosters =
            seesOnly("check", "problem", "travel", "labour", "roster");

    @ArchTest
    static final ArchRule evaluateSeesOnlyInput = seesOnly("evaluate", "problem", "travel", "labour");

    @ArchTest
    static final ArchRule searchSeesTheEvaluation = seesOnly("search", "evaluate", "problem");

    @ArchTest
    static final ArchRule ioSeesOnlyData = seesOnly("io", "problem", "travel", "labour", "roster", "check");

    @ArchTest
    static final ArchRule solverDoesNotJudgeItself = noClasses()
            .that()
            .resideInAPackage(ENGINE + ".solver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE + ".check..", ENGINE + ".io..", ENGINE);

    @ArchTest
    static final ArchRule timefoldStaysInSolver = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".solver..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.timefold..");

    @ArchTest
    static final ArchRule jacksonStaysInIo = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule jollydayStaysInLabour = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".labour..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..");

    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching(ENGINE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingReadsTheWallCalendarOrPrints = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(be(inANullMarkedPackage()));

    private static ArchRule seesOnly(String room, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = ENGINE + "." + room + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = ENGINE + "." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(allowed[0])
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ENGINE + "..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe("in a null-marked package", javaClass -> {
            JavaPackage javaPackage = javaClass.getPackage();
            return javaPackage.tryGetAnnotationOfType(NullMarked.class).isPresent();
        });
    }
}
