package dev.postmortem.fuzzing;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.json.BaselineJson;
import dev.postmortem.validation.json.PhraseRuleJson;
import dev.postmortem.validation.json.ProfileJson;
import dev.postmortem.validation.json.VocabularyJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds of every text that somebody takes for a configuration, a time, an amount or a day. */
final class ConfigurationOracle {

    private static final List<String> IMPLEMENTATION =
            List.of("tools.jackson", "com.fasterxml", "[Source", "StreamReadConstraints", "java.");

    private final Meter meter;

    ConfigurationOracle(Meter meter) {
        this.meter = meter;
    }

    void checkProfile(String json) {
        read("profile", json, ProfileJson::read)
                .ifPresent(profile -> profile.problems().forEach(problem -> {
                    Fault.unless(!problem.toString().isBlank(), () -> "No message");
                    checkWords(problem.toString());
                }));
    }

    void checkRules(String json) {
        read("rules", json, PhraseRuleJson::read);
    }

    void checkVocabulary(String json) {
        read("vocabulary", json, VocabularyJson::read);
    }

    void checkBaseline(String json) {
        Optional<Baseline> baseline = read("baseline", json, BaselineJson::read);
        if (baseline.isPresent()) {
            String written = BaselineJson.write(baseline.get());
            Fault.unless(BaselineJson.read(written).equals(baseline.get()), () -> "Not stable: " + written);
        }
    }

    void checkTime(String text) {
        Optional<When> time = read("time", text, When::parse);
        time.flatMap(When::canonical).ifPresent(canonical -> {
            When again = When.parse(canonical);
            Fault.unless(again.time().equals(time.get().time()), () -> text + " is " + time.get() + ", again " + again);
        });
    }

    void checkAmount(String text) {
        Optional<Amount> amount = read("amount", text, Amount::parse);
        amount.ifPresent(read -> {
            Amount again = Amount.parse(read.quantity().text());
            Fault.unless(again.equals(read), () -> text + " is " + read + ", again " + again);
        });
    }

    void checkDay(String date, String zone) {
        read("day", date + ' ' + zone, text -> Day.of(date, zone));
    }

    private <T> Optional<T> read(String what, String text, Function<String, T> reading) {
        try {
            T read = meter.measured(text.length(), () -> reading.apply(text));
            meter.outcome(what);
            return Optional.of(read);
        } catch (IllegalArgumentException refused) {
            checkRefusal(refused);
            meter.outcome(what + ' ' + refused.getMessage().replaceAll("\"[^\"]*\"|[0-9]+", "#"));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new Fault("A text has no input that can fail", impossible);
        }
    }

    private static void checkRefusal(IllegalArgumentException refused) {
        // Those below it, such as NumberFormatException, speak of the implementation and not of the input.
        if (refused.getClass() != IllegalArgumentException.class || refused.getMessage() == null) {
            throw new Fault("Another exception than the documented one", refused);
        }
        checkWords(refused.getMessage());
    }

    private static void checkWords(String message) {
        String own = message.replaceAll("\"[^\"]*\"?", "");
        for (String implementation : IMPLEMENTATION) {
            Fault.unless(!own.contains(implementation), () -> "It speaks of the implementation: " + message);
        }
    }
}
