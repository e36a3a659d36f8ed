package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.putzplan.engine.io.InputLimits;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.problem.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProblemsTest {

    private static final Path FOLDER = Path.of("problems");

    static List<String> names() {
        return List.of(
                "tiny-day",
                "seattle-day",
                "seattle-week",
                "seattle-cleans",
                "berlin-week",
                "london-week",
                "oakland-week");
    }

    @ParameterizedTest
    @MethodSource("names")
    void areReproducedByteForByte(String name) throws IOException {
        ByteArrayOutputStream generated = new ByteArrayOutputStream();
        ProblemJson.write(ProblemGenerator.generate(spec(name)), generated);

        assertThat(generated.toByteArray()).isEqualTo(Files.readAllBytes(FOLDER.resolve(name + ".json")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void areReadWithoutAnyIssue(String name) {
        assertThat(ProblemJson.tryRead(FOLDER.resolve(name + ".json"), InputLimits.DEFAULT)
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void followTheSchema(String name) throws IOException {
        try (InputStream schema = ProblemJson.class.getResourceAsStream("problem.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(Files.readString(FOLDER.resolve(name + ".json")), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepTheirSpecInTheFormOfTheGenerator(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".spec.properties"));

        assertThat(GeneratorSpec.parse(text).format()).isEqualTo(text);
    }

    @Test
    void haveTheSizesTheyAreKnownFor() throws IOException {
        assertSize("tiny-day", 3, 8);
        assertSize("seattle-day", 40, 74);
        assertSize("seattle-week", 40, 868);
        assertSize("seattle-cleans", 40, 366);
        assertSize("berlin-week", 60, 1_302);
        assertSize("london-week", 50, 840);
        assertSize("oakland-week", 40, 672);
    }

    private static void assertSize(String name, int cleaners, int visits) throws IOException {
        RosterProblem problem = ProblemGenerator.generate(spec(name));
        assertThat(problem.cleaners()).as(name).hasSize(cleaners);
        assertThat(problem.visits()).as(name).hasSize(visits);
    }

    private static GeneratorSpec spec(String name) throws IOException {
        return GeneratorSpec.parse(Files.readString(FOLDER.resolve(name + ".spec.properties")));
    }
}
