package dev.postmortem.examples.commandline;

import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.json.BaselineJson;
import dev.postmortem.validation.json.PhraseRuleJson;
import dev.postmortem.validation.json.ProfileJson;
import dev.postmortem.validation.json.VocabularyJson;
import dev.postmortem.validation.spi.PhraseRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What options name and have to be looked up for. */
public final class Settings {

    private final Path base;
    private final Consumer<String> complain;

    /**
     * Makes settings.
     *
     * @param base what paths are relative to
     * @param complain takes a line that says what is wrong
     */
    public Settings(Path base, Consumer<String> complain) {
        this.base = base;
        this.complain = complain;
    }

    /** Returns the profile, or empty if there is none; a name that ends as a file does is a file. */
    public Optional<ConfiguredProfile> profile(String option, String name) {
        return read(
                option + name,
                () -> name.endsWith(JsonFile.EXTENSION)
                        ? ProfileJson.read(content(name))
                        : new ConfiguredProfile(Profile.standard(name), List.of()));
    }

    /** Returns the baseline in a file, or empty if there is none. */
    public Optional<Baseline> baseline(String option, String file) {
        return read(option + file, () -> BaselineJson.read(content(file)));
    }

    /** Returns the rules about words in a file, or empty if they cannot be read. */
    public Optional<List<PhraseRule>> rules(String option, String file) {
        return read(option + file, () -> PhraseRuleJson.read(content(file)));
    }

    /** Returns the vocabulary in a file, or empty if there is none. */
    public Optional<Vocabulary> vocabulary(String option, String file) {
        return read(option + file, () -> VocabularyJson.read(content(file)));
    }

    private String content(String file) throws IOException {
        return Files.readString(base.resolve(file), StandardCharsets.UTF_8);
    }

    private <T> Optional<T> read(String argument, Source<T> source) {
        try {
            return Optional.of(source.read());
        } catch (IllegalArgumentException refused) {
            complain.accept(OneLine.of(argument + ": " + refused.getMessage()));
        } catch (IOException unreadable) {
            complain.accept(OneLine.of(argument + ": cannot be read: " + IoReason.of(unreadable)));
        }
        return Optional.empty();
    }

    private interface Source<T> {
        T read() throws IOException;
    }
}
