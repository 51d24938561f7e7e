package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two JSON forms of an amount: its canonical text, or an object where there is more to say. */
final class AmountJson {

    private AmountJson() {}

    static Object write(Amount amount) {
        Map<String, Object> object = new LinkedHashMap<>();
        Quantity quantity = amount.quantity();
        if (quantity instanceof Quantity.Measured measured) {
            object.put("value", measured.text());
        } else if (quantity instanceof Quantity.Words words) {
            object.put("words", words.text());
        } else if (quantity instanceof Quantity.Unknown unknown) {
            object.put("unknown", unknown.reason());
        } else if (quantity instanceof Quantity.NotApplicable notApplicable) {
            object.put("notApplicable", notApplicable.reason());
        }
        amount.baseline().ifPresent(text -> object.put("baseline", text));
        amount.howMeasured().ifPresent(text -> object.put("howMeasured", text));
        amount.asOf().ifPresent(when -> object.put("asOf", when));
        amount.original().ifPresent(text -> object.put("original", text));
        if (!amount.claims().isEmpty()) {
            object.put("claims", amount.claims());
        }
        boolean textIsEnough = object.size() == 1 && quantity instanceof Quantity.Measured;
        return textIsEnough ? quantity.text() : object;
    }

    static Quantity quantity(
            @Nullable String value, @Nullable String words, @Nullable String unknown, @Nullable String notApplicable) {
        long given = Stream.of(
                        Optional.ofNullable(value),
                        Optional.ofNullable(words),
                        Optional.ofNullable(unknown),
                        Optional.ofNullable(notApplicable))
                .flatMap(Optional::stream)
                .count();
        if (given != 1) {
            throw new IllegalArgumentException("Amount has " + given + " of the properties value, words, unknown and"
                    + " notApplicable: give exactly one, for example {\"value\": \"12.5 %\"}");
        }
        if (value != null) {
            return AmountParser.parse(value);
        }
        if (words != null) {
            return new Quantity.Words(words);
        }
        return unknown != null
                ? new Quantity.Unknown(unknown)
                : new Quantity.NotApplicable(Objects.requireNonNull(notApplicable));
    }

    static String shown(Amount amount) {
        String text = amount.quantity() instanceof Quantity.Measured measured
                ? measured.text()
                : Shown.quote(amount.quantity().text());
        int others = amount.claims().size();
        return "Amount[" + text + (others == 0 ? "" : ", other claims: " + others) + "]";
    }
}
