package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Something about a rule that a team can set, with its type and its default.
 *
 * <pre>{@code
 * static final RuleOption<Integer> DAYS = RuleOption.number("days", 3, "Business days until the review").atLeast(1);
 * }</pre>
 *
 * <p>In a configuration a value is a JSON number, text, boolean or list of texts; a duration is a text such as {@code
 * PT48H} (ISO 8601). Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class RuleOption<T> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String name;
    private final T defaultValue;
    private final String summary;
    private final String accepted;
    private final Function<Object, Optional<T>> reader;

    private RuleOption(
            String name, T defaultValue, String summary, String accepted, Function<Object, Optional<T>> reader) {
        this.name = Mandatory.text("RuleOption.name", name);
        this.defaultValue = Mandatory.given("RuleOption.defaultValue of " + name, defaultValue);
        this.summary = Mandatory.text("RuleOption.summary of " + name, summary);
        this.accepted = accepted;
        this.reader = reader;
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("RuleOption.name is \"" + name
                    + "\": it must be lower-case words joined by hyphens, for example max-words");
        }
        if (reader.apply(defaultValue).isEmpty()) {
            throw new IllegalArgumentException(
                    "RuleOption " + name + " does not accept its own default " + defaultValue + ": it is " + accepted);
        }
    }

    /**
     * An option that is a whole number.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set
     * @param summary what it sets, as one line without a full stop
     * @return the option
     */
    public static RuleOption<Integer> number(String name, int defaultValue, String summary) {
        return new RuleOption<>(name, defaultValue, summary, "a whole number", RuleOption::wholeNumber);
    }

    /**
     * An option that is a length of time.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set, not negative
     * @param summary what it sets, as one line without a full stop
     * @return the option
     */
    public static RuleOption<Duration> duration(String name, Duration defaultValue, String summary) {
        return new RuleOption<>(
                name, defaultValue, summary, "a duration that is not negative, such as PT48H", RuleOption::length);
    }

    /**
     * An option that is on or off.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set
     * @param summary what it sets, as one line without a full stop
     * @return the option
     */
    public static RuleOption<Boolean> flag(String name, boolean defaultValue, String summary) {
        return new RuleOption<>(
                name,
                defaultValue,
                summary,
                "true or false",
                value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
    }

    /**
     * An option that is one of some words.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set
     * @param accepted the words
     * @param summary what it sets, as one line without a full stop
     * @return the option
     */
    public static RuleOption<String> choice(String name, String defaultValue, List<String> accepted, String summary) {
        List<String> words = Mandatory.list("RuleOption.accepted", accepted);
        return new RuleOption<>(
                name,
                defaultValue,
                summary,
                "one of " + String.join(", ", words),
                value -> value instanceof String word && words.contains(word) ? Optional.of(word) : Optional.empty());
    }

    /**
     * An option that is a list of texts.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set
     * @param summary what it sets, as one line without a full stop
     * @return the option
     */
    public static RuleOption<List<String>> texts(String name, List<String> defaultValue, String summary) {
        return new RuleOption<>(
                name,
                Mandatory.list("RuleOption.defaultValue", defaultValue),
                summary,
                "a list of texts",
                RuleOption::textList);
    }

    /**
     * An option that is a list of regular expressions, read when the rule is configured.
     *
     * <p>A text may be of any length, and an expression may need more steps for it than anybody waits for: match with
     * a limit.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue what it is unless set, as {@link Pattern} takes it
     * @param summary what it sets, as one line without a full stop
     * @return the option
     * @throws IllegalArgumentException if an expression of the default cannot be read
     */
    public static RuleOption<List<Pattern>> patterns(String name, List<String> defaultValue, String summary) {
        return new RuleOption<>(
                name,
                Mandatory.list("RuleOption.defaultValue", defaultValue).stream()
                        .map(expression -> pattern(name, expression))
                        .toList(),
                summary,
                "a list of regular expressions",
                value -> patternList(name, value));
    }

    /**
     * Returns this option with a least value.
     *
     * @param least the least value that it accepts
     * @return the option
     * @throws IllegalStateException if this is no option for a number
     * @throws IllegalArgumentException if its default is less
     */
    public RuleOption<T> atLeast(int least) {
        if (!(defaultValue instanceof Integer)) {
            throw new IllegalStateException("RuleOption " + name + " is no number, and can have no least value");
        }
        return new RuleOption<>(
                name,
                defaultValue,
                summary,
                "a whole number of at least " + least,
                value -> reader.apply(value).filter(number -> ((Integer) number) >= least));
    }

    private static Optional<Integer> wholeNumber(Object value) {
        if (!(value instanceof Number number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number.toString()).intValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> length(Object value) {
        try {
            Duration duration = value instanceof Duration given ? given : Duration.parse(value.toString());
            return Optional.of(duration).filter(length -> !length.isNegative());
        } catch (DateTimeParseException noDuration) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> textList(Object value) {
        if (!(value instanceof List<?> list)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof String text)) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(List.copyOf(texts));
    }

    private static Optional<List<Pattern>> patternList(String name, Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(Pattern.class::isInstance)) {
            return Optional.of(list.stream().map(Pattern.class::cast).toList());
        }
        return textList(value)
                .map(texts -> texts.stream().map(text -> pattern(name, text)).toList());
    }

    private static Pattern pattern(String name, String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException refused) {
            throw new IllegalArgumentException(
                    "The option " + name + " holds the regular expression " + Shown.quote(expression)
                            + ", which cannot be read: " + refused.getDescription() + " at character "
                            + (refused.getIndex() + 1),
                    refused);
        }
    }

    /**
     * What the option is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What it is unless set.
     *
     * @return the value
     */
    public T defaultValue() {
        return defaultValue;
    }

    /**
     * What it sets, as one line without a full stop.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * What it accepts, in words, for example {@code a whole number of at least 1}.
     *
     * @return the words
     */
    public String accepted() {
        return accepted;
    }

    /**
     * Reads a value as a configuration holds it.
     *
     * @param value a number, text, boolean, duration, or list of texts
     * @return the value
     * @throws IllegalArgumentException if the option does not accept it
     */
    public T read(@Nullable Object value) {
        Optional<T> read = value == null ? Optional.empty() : reader.apply(value);
        return read.orElseThrow(() -> new IllegalArgumentException(
                "The option " + name + " is " + Shown.quote(String.valueOf(value)) + ": it must be " + accepted));
    }

    @Override
    public String toString() {
        return "RuleOption[" + name + " = " + defaultValue + "]";
    }
}
