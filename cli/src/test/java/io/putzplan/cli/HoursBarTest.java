package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursBarTest {

    private final HoursBar ascii = new HoursBar(false);

    @Test
    void isEmptyWithoutContractHours() {
        assertThat(ascii.of(3600, 0)).isEmpty();
    }

    @Test
    void fillsTwentyCellsForTheContract() {
        assertThat(ascii.of(0, 40)).isEqualTo("....................");
        assertThat(ascii.of(20, 40)).isEqualTo("##########..........");
        assertThat(ascii.of(40, 40)).isEqualTo("####################");
    }

    @Test
    void marksWhereTheContractIsExceeded() {
        assertThat(ascii.of(44, 40)).isEqualTo("####################|##");
        assertThat(ascii.of(400, 40)).isEqualTo("####################|##########");
    }

    @Test
    void drawsWithBlocksWhereTheyCanBeShown() {
        assertThat(new HoursBar(true).of(22, 20)).isEqualTo("████████████████████▏██");
        assertThat(new HoursBar(true).of(10, 20)).isEqualTo("██████████░░░░░░░░░░");
    }
}
