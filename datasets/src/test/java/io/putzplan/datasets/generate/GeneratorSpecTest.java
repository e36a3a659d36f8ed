package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GeneratorSpecTest {

    @Nested
    class Parse {

        @Test
        void readsBackWhatFormatWrote() {
            GeneratorSpec spec = GeneratorSpec.builder()
                    .name("some-week")
                    .town("berlin")
                    .rulePack("DE-BE")
                    .seed(-7)
                    .cleaners(12)
                    .firstDay(LocalDate.of(2027, 4, 12))
                    .days(5)
                    .load(0.75)
                    .visitsPerCleanerDay(2.5)
                    .build();

            assertThat(GeneratorSpec.parse(spec.format())).isEqualTo(spec);
        }

        @Test
        void takesDefaultsForKeysLeftOut() {
            assertThat(GeneratorSpec.parse("version=1\nname=x\nseed=5\ntown=berlin\n"))
                    .isEqualTo(GeneratorSpec.builder()
                            .name("x")
                            .seed(5)
                            .town("berlin")
                            .build());
        }

        @Test
        void rejectsUnknownKey() {
            assertThatThrownBy(() -> GeneratorSpec.parse("version=1\nname=x\nseed=5\ncleaner=3\n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("generator spec: key \"cleaner\", must be one of version, name, town, rulePack, seed,"
                            + " cleaners, firstDay, days, load, visitsPerCleanerDay, labourFacts");
        }

        @Test
        void rejectsMissingSeed() {
            assertThatThrownBy(() -> GeneratorSpec.parse("version=1\nname=x\n"))
                    .hasMessage("generator spec: seed is missing, must be given");
        }

        @Test
        void rejectsOtherVersion() {
            assertThatThrownBy(() -> GeneratorSpec.parse("version=2\nname=x\nseed=5\n"))
                    .hasMessage("generator spec: version 2, must be 1");
        }

        @Test
        void rejectsValueThatIsNoNumber() {
            assertThatThrownBy(() -> GeneratorSpec.parse("version=1\nname=x\nseed=5\ncleaners=many\n"))
                    .hasMessage("generator spec: cleaners \"many\", must be a whole number");
        }

        @Test
        void rejectsDateThatDoesNotExist() {
            assertThatThrownBy(() -> GeneratorSpec.parse("version=1\nname=x\nseed=5\nfirstDay=2027-02-30\n"))
                    .hasMessage("generator spec: firstDay \"2027-02-30\", must be a date");
        }
    }

    @Nested
    class Build {

        @Test
        void namesTheProblemAfterItsSpec() {
            assertThat(GeneratorSpec.builder()
                            .town("berlin")
                            .cleaners(8)
                            .days(3)
                            .build()
                            .name())
                    .isEqualTo("berlin-8x3-1");
        }

        @Test
        void takesTheLawOfTheTown() {
            assertThat(GeneratorSpec.builder().town("berlin").build().rulePack())
                    .isEqualTo("DE");
            assertThat(GeneratorSpec.builder().town("seattle").build().rulePack())
                    .isEqualTo("US-WA");
        }

        @Test
        void tellsAllRangesThatAreLeft() {
            assertThatThrownBy(() -> GeneratorSpec.builder()
                            .cleaners(0)
                            .days(367)
                            .load(2)
                            .build())
                    .hasMessage("""
                            generator spec: cleaners 0, must be 1 to 100000
                            generator spec: days 367, must be 1 to 366
                            generator spec: load 2.0, must be 0.1 to 1.5""");
        }

        @Test
        void rejectsUnknownTown() {
            assertThatThrownBy(() -> GeneratorSpec.builder().town("atlantis").build())
                    .hasMessage(
                            "generator spec: town \"atlantis\", must be one of seattle, north-seattle, berlin, london,"
                                    + " oakland");
        }

        @Test
        void rejectsRulePackOfACountryWithoutMarket() {
            assertThatThrownBy(() -> GeneratorSpec.builder().rulePack("FR").build())
                    .hasMessage("generator spec: rulePack \"FR\", must be a US, DE or GB rule pack");
        }
    }
}
