package dev.postmortem.examples.gate;

import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.PostmortemRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the gate was told.
 *
 * @param profile what is demanded of the postmortems
 * @param baseline the findings that do not count
 * @param rules a team's own rules about words
 * @param vocabulary words that no rule stumbles over
 * @param annotations how findings are told
 * @param reports the files to write, in the order in which the formats are declared
 * @param quiet whether progress is not told
 * @param paths where the postmortems are
 */
record GateArguments(
        ConfiguredProfile profile,
        Baseline baseline,
        List<PhraseRule> rules,
        Vocabulary vocabulary,
        Annotations annotations,
        Map<ReportFile, Path> reports,
        boolean quiet,
        List<String> paths) {

    /**
     * Takes the arguments apart.
     *
     * @param base what paths in them are relative to
     * @param arguments the arguments
     * @param complain takes a line for everything that is wrong
     * @return what they say, or empty if they cannot be understood
     */
    static Optional<GateArguments> parse(Path base, List<String> arguments, Consumer<String> complain) {
        return new GateOptions(base, complain).read(arguments);
    }

    /** Plug-ins on the class path are other teams' and have no say here. */
    PostmortemValidator validator(Clock clock) {
        return PostmortemValidator.builder()
                .profile(profile)
                .baseline(baseline)
                .rules(rules.toArray(new PostmortemRule[0]))
                .vocabulary(vocabulary)
                .clock(clock)
                .withoutDiscovery()
                .build();
    }
}
