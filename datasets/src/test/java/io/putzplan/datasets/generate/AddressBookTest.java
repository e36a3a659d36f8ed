package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressBookTest {

    private static final String HEADER = "street,number,postcode,city,lat,lon\n";

    @TempDir
    private Path folder;

    @Test
    void readsAddresses() throws IOException {
        AddressBook book = read(HEADER + "Am Bächlein,3,95463,Bindlach,50.005567,11.598861\n");

        assertThat(book.addresses())
                .containsExactly(
                        new Address("Am Bächlein", "3", "95463", "Bindlach", new Location(50.005567, 11.598861)));
        assertThat(book.addresses().getFirst().line()).isEqualTo("Am Bächlein 3, 95463 Bindlach");
    }

    @Test
    void findsColumnsInAnyOrder() throws IOException {
        AddressBook book = read("lon,lat,city,postcode,number,street,owner\n9.5,47.1,Vaduz,9490,20,Aeulestrasse,X\n");

        assertThat(book.addresses().getFirst().line()).isEqualTo("Aeulestrasse 20, 9490 Vaduz");
    }

    @Test
    void takesOneAddressPerPlaceAndPerName() throws IOException {
        AddressBook book = read(HEADER + """
                Weg,1,95463,Bindlach,50.01,11.5
                Weg,1,95463,Bindlach,50.02,11.5
                Weg,2,95463,Bindlach,50.01,11.5
                Weg,2,95463,Bindlach,50.03,11.5
                """);

        assertThat(book.addresses())
                .extracting(address -> address.location().lat())
                .containsExactly(50.01, 50.03);
    }

    @Test
    void keepsNamesakesWhosePlaceIsUnknown() throws IOException {
        assertThat(read(HEADER + "Weg,1,,,50.01,11.5\nWeg,1,,,50.02,11.5\n").addresses())
                .hasSize(2);
    }

    @Test
    void namesLineOfLatitudeOutOfRange() {
        assertThatThrownBy(() -> read(HEADER + "Weg,1,,,50,11\nWeg,2,,,90.1,11\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("addresses.csv:3: lat \"90.1\", must be degrees from -90 to 90");
    }

    @Test
    void namesLineOfCoordinateThatIsNoNumber() {
        assertThatThrownBy(() -> read(HEADER + "Weg,1,,,50,east\n"))
                .hasMessageEndingWith("addresses.csv:2: lon \"east\", must be degrees from -180 to 180");
    }

    @Test
    void namesMissingColumn() {
        assertThatThrownBy(() -> read("street,number,postcode,city,lat\nWeg,1,,,50\n"))
                .hasMessageEndingWith("addresses.csv:1: header street,number,postcode,city,lat has no column \"lon\","
                        + " must be street,number,postcode,city,lat,lon");
    }

    @Test
    void namesLineWithTooFewFields() {
        assertThatThrownBy(() -> read(HEADER + "Weg,1,,,50,11\nWeg,2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("addresses.csv:3: 2 fields, must be 6");
    }

    @Test
    void rejectsFileWithoutAddress() {
        assertThatThrownBy(() -> read(HEADER))
                .hasMessageEndingWith("addresses.csv: no address, must hold at least one below the header"
                        + " street,number,postcode,city,lat,lon");
        assertThatThrownBy(() -> read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesMissingFileToTheCaller() {
        assertThatThrownBy(() -> AddressBook.read(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    private AddressBook read(String text) throws IOException {
        return AddressBook.read(Files.writeString(folder.resolve("addresses.csv"), text));
    }
}
