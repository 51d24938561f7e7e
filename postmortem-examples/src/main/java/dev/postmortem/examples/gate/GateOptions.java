package dev.postmortem.examples.gate;

import static java.util.stream.Collectors.joining;

import dev.postmortem.examples.commandline.OneLine;
import dev.postmortem.examples.commandline.Settings;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.spi.PhraseRule;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the gate's options one after another, and tells all that is wrong with them. */
final class GateOptions {

    private static final String QUIET = "--quiet";

    private final Path base;
    private final Consumer<String> complain;
    private final Settings settings;
    private final Map<String, Consumer<String>> options = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    private ConfiguredProfile profile = new ConfiguredProfile(Profile.review(), List.of());
    private Baseline baseline = Baseline.empty();
    private List<PhraseRule> rules = List.of();
    private Vocabulary vocabulary = Vocabulary.empty();
    private Annotations annotations = Annotations.TEXT;
    private final Map<ReportFile, Path> reports = new EnumMap<>(ReportFile.class);
    private boolean quiet;
    private final List<String> paths = new ArrayList<>();
    private boolean wrong;

    GateOptions(Path base, Consumer<String> complain) {
        this.base = base;
        this.complain = complain;
        this.settings = new Settings(base, this::tell);
        options.put("--annotations", this::annotations);
        for (ReportFile report : ReportFile.values()) {
            options.put(report.option(), file -> report(report, file));
        }
        options.put("--profile", name -> settings.profile("--profile=", name).ifPresent(found -> profile = found));
        options.put("--baseline", file -> settings.baseline("--baseline=", file).ifPresent(found -> baseline = found));
        options.put("--rules", file -> settings.rules("--rules=", file).ifPresent(found -> rules = found));
        options.put(
                "--vocabulary",
                file -> settings.vocabulary("--vocabulary=", file).ifPresent(found -> vocabulary = found));
    }

    /** Returns what the arguments say, or empty if something is wrong with them. */
    Optional<GateArguments> read(List<String> arguments) {
        arguments.forEach(this::argument);
        if (paths.isEmpty()) {
            tell("no postmortems: name JSON files, or folders that hold some");
        }
        return wrong
                ? Optional.empty()
                : Optional.of(new GateArguments(
                        profile,
                        baseline,
                        rules,
                        vocabulary,
                        annotations,
                        Collections.unmodifiableMap(reports),
                        quiet,
                        List.copyOf(paths)));
    }

    private void argument(String argument) {
        if (!argument.startsWith("--")) {
            paths.add(argument);
            return;
        }
        int end = argument.indexOf('=');
        String name = end < 0 ? argument : argument.substring(0, end);
        String value = end < 0 ? "" : argument.substring(end + 1);
        Consumer<String> option = options.get(name);
        if (argument.equals(QUIET)) {
            quiet = true;
        } else if (option == null) {
            tell(argument + ": there is no such option; there are " + QUIET + ", "
                    + options.keySet().stream().map(known -> known + "=…").collect(joining(", ")));
        } else if (value.isBlank()) {
            tell(argument + ": a value is missing: write " + name + "=…");
        } else if (!given.add(name)) {
            tell(argument + ": the option is there twice");
        } else {
            option.accept(value);
        }
    }

    private void annotations(String word) {
        Arrays.stream(Annotations.values())
                .filter(known -> known.toString().equals(word))
                .findFirst()
                .ifPresentOrElse(
                        found -> annotations = found,
                        () -> tell("--annotations=" + word + ": must be one of "
                                + Arrays.stream(Annotations.values())
                                        .map(Annotations::toString)
                                        .collect(joining(", "))));
    }

    private void report(ReportFile report, String file) {
        try {
            Path path = base.resolve(file);
            if (reports.values().stream().anyMatch(other -> other.normalize().equals(path.normalize()))) {
                tell(report.option() + "=" + file + ": another report is written there");
            }
            reports.put(report, path);
        } catch (InvalidPathException e) {
            tell(report.option() + "=" + file + ": is no path: " + e.getReason());
        }
    }

    private void tell(String complaint) {
        wrong = true;
        complain.accept(OneLine.of(complaint));
    }
}
