package dev.postmortem.examples;

import dev.postmortem.examples.commandline.OneLine;
import dev.postmortem.examples.commandline.Settings;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the main job was told.
 *
 * @param profile what is demanded of the postmortems
 * @param paths where they are
 */
record Arguments(ConfiguredProfile profile, List<String> paths) {

    private static final String PROFILE = "--profile=";

    /**
     * Takes the arguments apart.
     *
     * @param arguments the arguments
     * @param complain takes a line that says what is wrong
     * @return what they say, or empty if they cannot be understood
     */
    static Optional<Arguments> parse(List<String> arguments, Consumer<String> complain) {
        ConfiguredProfile profile = new ConfiguredProfile(Profile.review(), List.of());
        List<String> paths = new ArrayList<>();
        Settings settings = new Settings(Path.of(""), complain);
        for (String argument : arguments) {
            if (argument.startsWith(PROFILE)) {
                Optional<ConfiguredProfile> named = settings.profile(PROFILE, argument.substring(PROFILE.length()));
                if (named.isEmpty()) {
                    return Optional.empty();
                }
                profile = named.get();
            } else if (argument.startsWith("--")) {
                complain.accept(OneLine.of(argument + ": there is no such option; there is " + PROFILE + "publish"));
                return Optional.empty();
            } else {
                paths.add(argument);
            }
        }
        return Optional.of(new Arguments(profile, List.copyOf(paths)));
    }

    /** Plug-ins on the class path are other teams' and have no say here. */
    PostmortemValidator validator() {
        return PostmortemValidator.builder().profile(profile).withoutDiscovery().build();
    }
}
