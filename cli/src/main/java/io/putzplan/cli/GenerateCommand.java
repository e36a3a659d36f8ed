package io.putzplan.cli;

import io.putzplan.datasets.generate.AddressBook;
import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import io.putzplan.datasets.generate.Towns;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.problem.RosterProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a realistic problem. */
@Command(
        name = "generate",
        description = {
            "Makes a realistic problem: a firm, its households and their visits. The same options give the same bytes.",
            "",
            "Options override what a --spec says."
        },
        footer = {
            "  putzplan generate --town berlin --cleaners 60 --out berlin.json",
            "  putzplan generate --addresses streets.csv --rules DE --cleaners 25 --days 5 --out ours.json",
            "  putzplan generate --spec week.properties > week.json"
        })
final class GenerateCommand implements Callable<Integer> {

    @ParentCommand
    private Putzplan parent;

    @Spec
    private CommandSpec command;

    @Option(names = "--spec", paramLabel = "FILE", description = "What to generate, as a properties file.")
    private @Nullable Path specFile;

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--cleaners", paramLabel = "N", description = "Size of the firm. Default: 40.")
    private @Nullable Integer cleaners;

    @Option(names = "--days", paramLabel = "N", description = "Length of the planning period. Default: 7.")
    private @Nullable Integer days;

    @Option(
            names = "--first-day",
            paramLabel = "DATE",
            description = "First day of the planning period. Default: 2027-03-01.")
    private @Nullable LocalDate firstDay;

    @Option(
            names = "--load",
            paramLabel = "SHARE",
            description = "Share of the lawful paid time of all cleaners that the visits fill. Default: 0.82.")
    private @Nullable Double load;

    @Option(
            names = "--visits-per-cleaner-day",
            paramLabel = "N",
            description = "Visits over cleaners and days, Sundays included, e.g. 5; short calls make up the number."
                    + " Default: cleans of 2 to 4 hours only, as many as fill the load.")
    private @Nullable Double visitsPerCleanerDay;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all random choices. Default: 1.")
    private @Nullable Long seed;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "Rule pack. Default: that of the town, DE for addresses.")
    private @Nullable String rules;

    @Option(names = "--name", paramLabel = "ID", description = "Id of the problem. Default: made of the options.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the problem. Default: standard output.")
    private @Nullable Path outFile;

    @Mixin
    CommonOptions commonOptions;

    /** Where the homes are. */
    static final class Place {

        @Option(
                names = "--town",
                paramLabel = "TOWN",
                description = "seattle, north-seattle, berlin, london or oakland. Default: seattle.")
        private @Nullable String town;

        @Option(
                names = "--addresses",
                paramLabel = "FILE",
                description =
                        "Real addresses to put homes on, as CSV with street, number, postcode, city, lat and lon.")
        private @Nullable Path addresses;
    }

    @Override
    public Integer call() {
        OutputFile output = outFile == null ? null : OutputFile.at(outFile);
        RosterProblem problem = generate(spec());
        if (output == null) {
            OutputFile.writeTo(parent.standardOutput(), stream -> ProblemJson.write(problem, stream));
        } else {
            output.write(stream -> ProblemJson.write(problem, stream));
            PrintWriter err = command.commandLine().getErr();
            err.println(ProblemText.describe(problem));
            err.println("written to " + output.path());
            err.flush();
        }
        return ExitCode.DONE;
    }

    private RosterProblem generate(GeneratorSpec generatorSpec) {
        Path addresses = place == null ? null : place.addresses;
        boolean onAddresses = generatorSpec.town().equals(Towns.ADDRESSES);
        if (onAddresses && addresses == null) {
            throw CommandFailure.usage("--addresses is missing, must name the file the spec puts homes on");
        }
        try {
            return addresses == null
                    ? ProblemGenerator.generate(generatorSpec)
                    : ProblemGenerator.generate(generatorSpec, AddressBook.read(addresses));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.invalidInput(addresses + ": cannot be read: " + Documents.reason(e));
        }
    }

    private GeneratorSpec spec() {
        GeneratorSpec.Builder builder = specFile == null ? GeneratorSpec.builder() : readSpec(specFile).toBuilder();
        set(place == null ? null : place.town, builder::town);
        set(place == null || place.addresses == null ? null : Towns.ADDRESSES, builder::town);
        set(cleaners, builder::cleaners);
        set(days, builder::days);
        set(firstDay, builder::firstDay);
        set(load, builder::load);
        set(visitsPerCleanerDay, builder::visitsPerCleanerDay);
        set(seed, builder::seed);
        set(rules, builder::rulePack);
        set(name, builder::name);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private static GeneratorSpec readSpec(Path file) {
        try {
            return GeneratorSpec.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.invalidInput(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw CommandFailure.invalidInput(file + ": cannot be read: " + Documents.reason(e));
        }
    }
}
