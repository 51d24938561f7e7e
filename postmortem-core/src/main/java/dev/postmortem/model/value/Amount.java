package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.TextForm;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of something: a number with its unit and its exactness, or words, or the reason why there is none.
 *
 * <p>The canonical text is also the JSON form, as long as there is nothing else to say: {@code 954}, {@code ~5000},
 * {@code 5000..7000}, {@code >=5000}, {@code <=20}, {@code 12.5 %}, {@code PT24H11M}, {@code 300 GB},
 * {@code EUR 1200.5}, {@code 48/d}, {@code 80 x}. It is the same in every locale. What people write instead
 * ({@code 12.5%}, {@code 24 h 11 min}, {@code at least 5000}) is read where it can mean one thing only.
 *
 * @param quantity The number, the words, or the reason why there is neither.
 * @param baseline What a percentage is a share of, or what a multiple multiplies, for example {@code p95 in the week
 *     before}.
 * @param howMeasured How the amount was found, for example {@code counted in the binary log}.
 * @param asOf The time at which the amount was so.
 * @param original The amount as the source words it, if the wording matters.
 * @param claims What other sources say about the same fact.
 * @since 0.1.0
 */
@BoundsInOrder
@NotNegative
@WithinHundredPercent
@KnownCurrency
@TextForm(
        patterns = "[\\sA-Za-z.<>=~\\u00a0\\u202f\\u2248\\u2264\\u2265-]*[0-9][\\s\\S]*",
        examples = {"12.5 %", "~5000", "40 min", "3.2 GB", "250..300", "EUR 1200"},
        exactlyOne = {"value", "words", "unknown", "notApplicable"})
public record Amount(
        @Valid Quantity quantity,
        Optional<@Text String> baseline,
        Optional<@Text String> howMeasured,
        Optional<@Valid When> asOf,
        Optional<@Text String> original,
        List<@Valid AmountClaim> claims) {

    /**
     * Makes an amount; the factory methods read better.
     *
     * @throws IllegalArgumentException if the quantity or a claim is null
     */
    public Amount {
        quantity = Mandatory.given("Amount.quantity", quantity);
        baseline = Absent.ifNull(baseline);
        howMeasured = Absent.ifNull(howMeasured);
        asOf = Absent.ifNull(asOf);
        original = Absent.ifNull(original);
        claims = Absent.listIfNull("Amount.claims", claims);
    }

    /**
     * Reads a measured amount.
     *
     * @param text the canonical text, or one that can mean one thing only, for example {@code about 5000}
     * @return the amount
     * @throws IllegalArgumentException if the text is not understood; words alone go through {@link #words}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Amount parse(String text) {
        return of(AmountParser.parse(text));
    }

    /**
     * An exact count.
     *
     * @param count the number of things
     * @return the amount
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Amount of(long count) {
        return exactly(Unit.COUNT, BigDecimal.valueOf(count));
    }

    /**
     * An exact number in any unit.
     *
     * @param number the number
     * @param unit the unit
     * @return the amount
     * @throws IllegalArgumentException if a part is null, or the number has too many digits
     */
    public static Amount of(BigDecimal number, Unit unit) {
        return exactly(unit, Mandatory.given("Amount.number", number));
    }

    /**
     * An exact percentage.
     *
     * @param percent the number of percent, for example 12.5; rounded to the 15 digits that a {@code double} holds
     * @return the amount
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    public static Amount percent(double percent) {
        return exactly(Unit.PERCENT, Numbers.ofDouble("Amount.percent", percent));
    }

    /**
     * An exact percentage.
     *
     * @param percent the number of percent
     * @return the amount
     * @throws IllegalArgumentException if the number is null or has too many digits
     */
    public static Amount percent(BigDecimal percent) {
        return exactly(Unit.PERCENT, Mandatory.given("Amount.percent", percent));
    }

    /**
     * An exact percentage.
     *
     * @param percent the number of percent, for example {@code 12.5}
     * @return the amount
     * @throws IllegalArgumentException if the text is no number
     */
    public static Amount percent(String percent) {
        return exactly(Unit.PERCENT, Numbers.parse("Amount.percent", percent));
    }

    /**
     * An exact length of time.
     *
     * @param duration the duration
     * @return the amount
     * @throws IllegalArgumentException if it is null
     */
    public static Amount duration(Duration duration) {
        return exactly(Unit.SECONDS, DurationText.seconds(Mandatory.given("Amount.duration", duration)));
    }

    /**
     * An exact amount of money.
     *
     * @param money how much
     * @param currency the code of ISO 4217, for example {@code EUR}
     * @return the amount
     * @throws IllegalArgumentException if a part is null, or the currency is not three capital letters
     */
    public static Amount money(BigDecimal money, String currency) {
        return exactly(Unit.currency(currency), Mandatory.given("Amount.money", money));
    }

    /**
     * An exact amount of money.
     *
     * @param money how much, for example {@code 1200.50}
     * @param currency the code of ISO 4217, for example {@code EUR}
     * @return the amount
     * @throws IllegalArgumentException if the text is no number, or the currency is not three capital letters
     */
    public static Amount money(String money, String currency) {
        return money(Numbers.parse("Amount.money", money), currency);
    }

    /**
     * An exact amount of data.
     *
     * @param bytes the number of bytes
     * @return the amount
     */
    public static Amount bytes(long bytes) {
        return bytes(bytes, "B");
    }

    /**
     * An exact amount of data.
     *
     * @param number how many units
     * @param unit {@code B}, {@code kB} to {@code PB}, or {@code KiB} to {@code PiB}
     * @return the amount
     * @throws IllegalArgumentException if the unit is another text
     */
    public static Amount bytes(long number, String unit) {
        return bytes(BigDecimal.valueOf(number), unit);
    }

    /**
     * An exact amount of data.
     *
     * @param number how many units, for example 4.5
     * @param unit {@code B}, {@code kB} to {@code PB}, or {@code KiB} to {@code PiB}
     * @return the amount
     * @throws IllegalArgumentException if a part is null, or the unit is another text
     */
    public static Amount bytes(BigDecimal number, String unit) {
        return exactly(Unit.bytes(unit), Mandatory.given("Amount.bytes", number));
    }

    /**
     * An exact rate.
     *
     * @param number how many things
     * @param per in each second, minute, hour, day or week
     * @return the amount
     * @throws IllegalArgumentException if it is another unit of time
     */
    public static Amount rate(long number, ChronoUnit per) {
        return rate(BigDecimal.valueOf(number), per);
    }

    /**
     * An exact rate.
     *
     * @param number how many things
     * @param per in each second, minute, hour, day or week
     * @return the amount
     * @throws IllegalArgumentException if a part is null, or it is another unit of time
     */
    public static Amount rate(BigDecimal number, ChronoUnit per) {
        return exactly(Unit.per(per), Mandatory.given("Amount.rate", number));
    }

    /**
     * An exact multiple; say of what with {@link #ofBaseline}.
     *
     * @param factor how many times
     * @return the amount
     */
    public static Amount times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /**
     * An exact multiple; say of what with {@link #ofBaseline}.
     *
     * @param factor how many times
     * @return the amount
     * @throws IllegalArgumentException if it is null or has too many digits
     */
    public static Amount times(BigDecimal factor) {
        return exactly(Unit.TIMES, Mandatory.given("Amount.times", factor));
    }

    /**
     * An amount that the source gives in words only.
     *
     * @param words for example {@code almost all}
     * @return the amount
     * @throws IllegalArgumentException if it is null
     */
    public static Amount words(String words) {
        return of(new Quantity.Words(words));
    }

    /**
     * An amount that nobody knows, which is not zero.
     *
     * @param reason why it is not known
     * @return the amount
     * @throws IllegalArgumentException if it is null
     */
    public static Amount unknown(String reason) {
        return of(new Quantity.Unknown(reason));
    }

    /**
     * An amount that does not arise, which is not zero.
     *
     * @param reason why it does not arise
     * @return the amount
     * @throws IllegalArgumentException if it is null
     */
    public static Amount notApplicable(String reason) {
        return of(new Quantity.NotApplicable(reason));
    }

    /**
     * A count or more.
     *
     * @param count the least number of things
     * @return the amount
     */
    public static Amount atLeast(long count) {
        return atLeast(of(count));
    }

    /**
     * An amount or more.
     *
     * @param least a measured amount, of which the lower bound counts
     * @return the amount, with everything else that the given one says
     * @throws IllegalArgumentException if the given amount has no lower bound
     */
    public static Amount atLeast(Amount least) {
        Quantity.Measured measured = Mandatory.given("Amount.atLeast", least).numbered();
        return least.with(new Quantity.Measured(
                measured.unit(),
                new Bounds(
                        Optional.of(bound(measured.bounds().lower())),
                        Optional.empty(),
                        measured.bounds().approximate())));
    }

    /**
     * A count or less.
     *
     * @param count the greatest number of things
     * @return the amount
     */
    public static Amount atMost(long count) {
        return atMost(of(count));
    }

    /**
     * An amount or less.
     *
     * @param most a measured amount, of which the upper bound counts
     * @return the amount, with everything else that the given one says
     * @throws IllegalArgumentException if the given amount has no upper bound
     */
    public static Amount atMost(Amount most) {
        Quantity.Measured measured = Mandatory.given("Amount.atMost", most).numbered();
        return most.with(new Quantity.Measured(
                measured.unit(),
                new Bounds(
                        Optional.empty(),
                        Optional.of(bound(measured.bounds().upper())),
                        measured.bounds().approximate())));
    }

    /**
     * A count between two.
     *
     * @param lower the least number of things
     * @param upper the greatest number of things
     * @return the amount
     */
    public static Amount between(long lower, long upper) {
        return between(of(lower), of(upper));
    }

    /**
     * An amount between two.
     *
     * @param lower a measured amount, of which the lower bound counts
     * @param upper a measured amount, of which the upper bound counts
     * @return the amount; approximate if one of them is, and with nothing else that they say
     * @throws IllegalArgumentException if one lacks its bound, or their units differ
     */
    public static Amount between(Amount lower, Amount upper) {
        Quantity.Measured from = Mandatory.given("Amount.lower", lower).numbered();
        Quantity.Measured to = Mandatory.given("Amount.upper", upper).numbered();
        if (!from.unit().equals(to.unit())) {
            throw new IllegalArgumentException(
                    "Amount from " + from.text() + " to " + to.text() + " has two units: give both ends the same");
        }
        return of(new Quantity.Measured(
                from.unit(),
                new Bounds(
                        Optional.of(bound(from.bounds().lower())),
                        Optional.of(bound(to.bounds().upper())),
                        from.bounds().approximate() || to.bounds().approximate())));
    }

    /**
     * The same number as an estimate.
     *
     * @return a copy
     * @throws IllegalArgumentException if the amount is no number
     */
    public Amount approximately() {
        Quantity.Measured measured = numbered();
        return with(new Quantity.Measured(measured.unit(), measured.bounds().approximately()));
    }

    /**
     * The same amount as a share or a multiple of something.
     *
     * @param text the baseline, for example {@code p95 in the week before}
     * @return a copy
     * @throws IllegalArgumentException if the text is null
     */
    public Amount ofBaseline(String text) {
        return new Amount(quantity, given("baseline", text), howMeasured, asOf, original, claims);
    }

    /**
     * The same amount with how it was found.
     *
     * @param text for example {@code counted in the binary log}
     * @return a copy
     * @throws IllegalArgumentException if the text is null
     */
    public Amount measuredBy(String text) {
        return new Amount(quantity, baseline, given("howMeasured", text), asOf, original, claims);
    }

    /**
     * The same amount with the time at which it was so.
     *
     * @param when the time
     * @return a copy
     * @throws IllegalArgumentException if it is null
     */
    public Amount asOf(When when) {
        return new Amount(
                quantity, baseline, howMeasured, Optional.of(Mandatory.given("Amount.asOf", when)), original, claims);
    }

    /**
     * The same amount with the time at which it was so.
     *
     * @param when the time, as {@link When#parse} reads it
     * @return a copy
     * @throws IllegalArgumentException if it is not understood
     */
    public Amount asOf(String when) {
        return asOf(When.parse(when));
    }

    /**
     * The same amount with the wording of its source.
     *
     * @param text the original, for example {@code roughly 5,000 projects}
     * @return a copy
     * @throws IllegalArgumentException if the text is null
     */
    public Amount originally(String text) {
        return new Amount(quantity, baseline, howMeasured, asOf, given("original", text), claims);
    }

    /**
     * The same amount with what another source says, after the claims that it has.
     *
     * @param source the other source, for example {@code the summary}
     * @param amount what it says
     * @return a copy
     * @throws IllegalArgumentException if a part is null
     */
    public Amount alsoClaimed(String source, Amount amount) {
        List<AmountClaim> all = new ArrayList<>(claims);
        all.add(new AmountClaim(amount, source));
        return new Amount(quantity, baseline, howMeasured, asOf, original, all);
    }

    /**
     * The same amount with what another source says, after the claims that it has.
     *
     * @param source the other source, for example {@code the summary}
     * @param amount what it says, as {@link #parse} reads it
     * @return a copy
     * @throws IllegalArgumentException if a part is null, or the amount is not understood
     */
    public Amount alsoClaimed(String source, String amount) {
        return alsoClaimed(source, parse(amount));
    }

    /**
     * The amount as one text, in English and the same in every locale.
     *
     * @return for a number the canonical text, for words the words, and for an absent amount its state and reason
     */
    public String text() {
        return quantity.text();
    }

    /**
     * The number, if there is one.
     *
     * @return the unit and the bounds, or empty for words, unknown and not applicable
     */
    public Optional<Quantity.Measured> measured() {
        return quantity instanceof Quantity.Measured measured ? Optional.of(measured) : Optional.empty();
    }

    /**
     * The unit of the number, if there is one.
     *
     * @return the unit, or empty for words, unknown and not applicable
     */
    public Optional<Unit> unit() {
        return measured().map(Quantity.Measured::unit);
    }

    /**
     * How much the number commits itself to.
     *
     * @return the exactness, or empty for words, unknown and not applicable
     */
    public Optional<Exactness> exactness() {
        return measured().map(measured -> measured.bounds().exactness());
    }

    /**
     * The smallest possible number, in the unit; seconds for a duration.
     *
     * @return the number, or empty if there is none or it is open below
     */
    public Optional<BigDecimal> lower() {
        return measured().flatMap(measured -> measured.bounds().lower());
    }

    /**
     * The greatest possible number, in the unit; seconds for a duration.
     *
     * @return the number, or empty if there is none or it is open above
     */
    public Optional<BigDecimal> upper() {
        return measured().flatMap(measured -> measured.bounds().upper());
    }

    /**
     * The shortest possible duration.
     *
     * @return the duration, or empty if the amount is no duration or open below
     */
    public Optional<Duration> lowerDuration() {
        return timed().flatMap(Bounds::lower).map(DurationText::duration);
    }

    /**
     * The longest possible duration.
     *
     * @return the duration, or empty if the amount is no duration or open above
     */
    public Optional<Duration> upperDuration() {
        return timed().flatMap(Bounds::upper).map(DurationText::duration);
    }

    /**
     * Reads the object form.
     *
     * @param value The amount itself in its text form, if there is one.
     * @param words The amount in words only, for example {@code almost all}.
     * @param unknown Why nobody knows the amount.
     * @param notApplicable Why there is no such amount.
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Amount fromObject(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("words") @Nullable String words,
            @JsonProperty("unknown") @Nullable String unknown,
            @JsonProperty("notApplicable") @Nullable String notApplicable,
            @JsonProperty("baseline") @Nullable String baseline,
            @JsonProperty("howMeasured") @Nullable String howMeasured,
            @JsonProperty("asOf") @Nullable When asOf,
            @JsonProperty("original") @Nullable String original,
            @JsonProperty("claims") @Nullable List<AmountClaim> claims) {
        return new Amount(
                AmountJson.quantity(value, words, unknown, notApplicable),
                Optional.ofNullable(baseline),
                Optional.ofNullable(howMeasured),
                Optional.ofNullable(asOf),
                Optional.ofNullable(original),
                claims == null ? List.of() : claims);
    }

    @JsonValue
    Object json() {
        return AmountJson.write(this);
    }

    @Override
    public String toString() {
        return AmountJson.shown(this);
    }

    private static Amount of(Quantity quantity) {
        return new Amount(quantity, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Amount exactly(Unit unit, BigDecimal number) {
        return of(new Quantity.Measured(unit, Bounds.exactly(Numbers.normalised("Amount", number))));
    }

    private Amount with(Quantity other) {
        return new Amount(other, baseline, howMeasured, asOf, original, claims);
    }

    private Optional<Bounds> timed() {
        return measured()
                .filter(measured -> measured.unit().kind() == UnitKind.DURATION)
                .map(Quantity.Measured::bounds);
    }

    private Quantity.Measured numbered() {
        return measured()
                .orElseThrow(() -> new IllegalArgumentException(
                        this + " is no number: only a measured amount can be approximate or have bounds"));
    }

    private static BigDecimal bound(Optional<BigDecimal> bound) {
        return bound.orElseThrow(() ->
                new IllegalArgumentException("Amount is open on the side that is asked for: give one with that bound"));
    }

    private static Optional<String> given(String component, String text) {
        return Optional.of(Mandatory.text("Amount." + component, text));
    }
}
