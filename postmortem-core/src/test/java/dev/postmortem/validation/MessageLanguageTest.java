package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Messages in the language that the validator was given, and never in the machine's. */
final class MessageLanguageTest {

    private static final Map<Locale, String> WORDS = Map.of(
            Locale.ROOT, "The title doesn't say {what}",
            Locale.GERMAN, "Der Titel sagt nicht {what}");

    @Test
    void a_rule_speaks_the_language_of_the_validator() {
        assertThat(message(Locale.GERMAN)).isEqualTo("Der Titel sagt nicht wann");
    }

    @Test
    void a_language_that_the_rule_does_not_speak_gets_the_root_and_not_the_machine_s() {
        assertThat(message(Locale.FRENCH)).isEqualTo("The title doesn't say wann");
    }

    @Test
    void a_rule_that_ships_one_translation_alone_speaks_as_its_descriptor_words_it_in_other_languages() {
        Function<Locale, ResourceBundle> missing = locale -> {
            throw new MissingResourceException("Can't find bundle", "messages", "");
        };

        assertThat(message(Locale.ENGLISH, missing)).isEqualTo("The title lacks wann");
    }

    @Test
    void the_language_of_the_machine_is_not_spoken_where_the_root_has_no_words_either() {
        Function<Locale, ResourceBundle> always = locale -> bundle(Locale.GERMAN);

        assertThat(message(Locale.ENGLISH, always)).isEqualTo("The title lacks wann");
    }

    @Test
    void a_region_gets_its_language() {
        Function<Locale, ResourceBundle> bundles = locale -> bundle(Locale.GERMAN);

        assertThat(message(Locale.GERMANY, bundles)).isEqualTo("Der Titel sagt nicht wann");
    }

    @Test
    void a_message_that_is_not_translated_stays_as_the_descriptor_words_it() {
        Function<Locale, ResourceBundle> empty = locale -> new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }

            @Override
            public Locale getLocale() {
                return locale;
            }
        };

        assertThat(message(Locale.GERMAN, empty)).isEqualTo("The title lacks wann");
    }

    @Test
    void the_values_are_kept_for_hosts_that_word_it_themselves() {
        ValidationReport report = Validators.with(rule(MessageLanguageTest::onAGermanMachine))
                .build()
                .validate(postmortem());

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(Map.entry("what", "wann")));
    }

    @Test
    void a_fingerprint_is_the_same_in_every_language() {
        assertThat(Validators.with(rule(MessageLanguageTest::onAGermanMachine))
                        .locale(Locale.GERMAN)
                        .build()
                        .validate(postmortem())
                        .findings()
                        .get(0)
                        .fingerprint())
                .isEqualTo(Validators.with(rule(MessageLanguageTest::onAGermanMachine))
                        .build()
                        .validate(postmortem())
                        .findings()
                        .get(0)
                        .fingerprint());
    }

    private static String message(Locale locale) {
        return message(locale, MessageLanguageTest::onAGermanMachine);
    }

    private static String message(Locale locale, Function<Locale, ResourceBundle> bundles) {
        return Validators.with(rule(bundles))
                .locale(locale)
                .build()
                .validate(postmortem())
                .findings()
                .get(0)
                .message();
    }

    private static StubRule rule(Function<Locale, ResourceBundle> bundles) {
        return StubRule.of(
                "acme:title",
                descriptor ->
                        descriptor.message("silent", "The title lacks {what}").translations(bundles),
                (context, findings) -> findings.report("silent").at("/title").with("what", "wann"));
    }

    /** Hands out the German bundle where there is none, as Java does on a German machine. */
    private static ResourceBundle onAGermanMachine(Locale locale) {
        return bundle(WORDS.containsKey(locale) ? locale : Locale.GERMAN);
    }

    private static ResourceBundle bundle(Locale locale) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"title/silent", WORDS.get(locale)}};
            }

            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }

    private static Postmortem postmortem() {
        return Postmortem.builder().title("Orders database stalls").build();
    }
}
