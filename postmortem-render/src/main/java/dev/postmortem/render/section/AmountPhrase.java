package dev.postmortem.render.section;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.AmountClaim;
import dev.postmortem.model.value.Bounds;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Unit;
import dev.postmortem.model.value.UnitKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says amounts: how much, of what, when it was so, how it was found, and what others say. */
final class AmountPhrase {

    private static final int GROUPED_FROM = 5;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private final Wording wording;
    private final TimePhrase times;

    AmountPhrase(Wording wording, TimePhrase times) {
        this.wording = wording;
        this.times = times;
    }

    /** Returns everything that is known about the amount. */
    String full(Amount amount) {
        return bare(amount) + remarks(amount);
    }

    /** Returns how much of what, without remarks, so that a noun can follow. */
    String bare(Amount amount) {
        String quantity = quantity(amount.quantity());
        return amount.baseline()
                .map(of -> wording.text(isMultiple(amount) ? Label.MULTIPLE_OF : Label.BASELINE, quantity, of))
                .orElse(quantity);
    }

    /** Returns amount and noun, which read as one unless there is no amount, and the remarks about it. */
    List<Inline> withNoun(Measure measure) {
        Amount amount = measure.amount();
        boolean absent =
                amount.quantity() instanceof Quantity.Unknown || amount.quantity() instanceof Quantity.NotApplicable;
        Inline much = Inlines.strong(bare(amount));
        Inline noun = Inlines.text(measure.noun());
        List<Inline> inlines = new ArrayList<>(
                absent
                        ? wording.inlines(Label.LABELLED, List.of(List.of(noun), List.of(much)))
                        : wording.inlines(Label.AMOUNT_OF, List.of(List.of(much), List.of(noun))));
        inlines.add(Inlines.text(remarks(amount)));
        return List.copyOf(inlines);
    }

    /** Returns the remarks, each behind what stands before: as of when, how measured, other claims. */
    private String remarks(Amount amount) {
        if (amount.asOf().isEmpty()
                && amount.howMeasured().isEmpty()
                && amount.original().isEmpty()
                && amount.claims().isEmpty()) {
            return "";
        }
        List<String> remarks = new ArrayList<>();
        amount.asOf()
                .ifPresent(when ->
                        remarks.add(wording.text(Label.AS_OF, times.full(when).text())));
        amount.howMeasured().ifPresent(how -> remarks.add(wording.text(Label.HOW_MEASURED, how)));
        amount.original().ifPresent(words -> remarks.add(wording.text(Label.ORIGINALLY, words)));
        StringBuilder text = new StringBuilder();
        if (!remarks.isEmpty()) {
            text.append(wording.text(Label.REMARK, String.join(wording.text(Label.ITEM_SEPARATOR), remarks)));
        }
        for (AmountClaim claim : amount.claims()) {
            text.append(wording.text(Label.CLAIM, claim.source(), full(claim.amount())));
        }
        return text.toString();
    }

    private static boolean isMultiple(Amount amount) {
        return amount.unit().filter(unit -> unit.kind() == UnitKind.MULTIPLE).isPresent();
    }

    private String quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Measured measured) {
            return measured(measured.unit(), measured.bounds());
        }
        if (quantity instanceof Quantity.Unknown unknown) {
            return wording.text(Label.UNKNOWN, unknown.reason());
        }
        if (quantity instanceof Quantity.NotApplicable none) {
            return wording.text(Label.NOT_APPLICABLE, none.reason());
        }
        return quantity.text();
    }

    private String measured(Unit unit, Bounds bounds) {
        boolean about = bounds.approximate();
        return switch (bounds.exactness()) {
            case EXACT, ESTIMATE -> about(about, one(unit, bounds.lower().orElseThrow()));
            case RANGE ->
                about(
                        about,
                        range(unit, bounds.lower().orElseThrow(), bounds.upper().orElseThrow()));
            case AT_LEAST ->
                wording.text(
                        Label.AT_LEAST, about(about, one(unit, bounds.lower().orElseThrow())));
            case AT_MOST ->
                wording.text(
                        Label.AT_MOST, about(about, one(unit, bounds.upper().orElseThrow())));
        };
    }

    private String about(boolean approximate, String text) {
        return approximate ? wording.text(Label.ABOUT, text) : text;
    }

    private String one(Unit unit, BigDecimal number) {
        return unit.kind() == UnitKind.DURATION ? duration(number) : inUnit(unit, number(number));
    }

    private String range(Unit unit, BigDecimal lower, BigDecimal upper) {
        if (unit.kind() == UnitKind.DURATION) {
            return wording.text(Label.FROM_TO, duration(lower), duration(upper));
        }
        return inUnit(unit, wording.text(Label.FROM_TO, number(lower), number(upper)));
    }

    private String inUnit(Unit unit, String numbers) {
        return switch (unit.kind()) {
            case COUNT, DURATION -> numbers;
            case MONEY -> wording.text(Label.MONEY, numbers, unit.symbol());
            case PERCENTAGE -> wording.text(Label.PERCENTAGE, numbers);
            case BYTES -> wording.text(Label.IN_UNIT, numbers, unit.symbol());
            case MULTIPLE -> wording.text(Label.TIMES, numbers);
            case RATE ->
                unit.symbol().startsWith("/")
                        ? numbers + unit.symbol()
                        : wording.text(Label.IN_UNIT, numbers, unit.symbol());
        };
    }

    private String duration(BigDecimal seconds) {
        BigDecimal[] parts = seconds.multiply(NANOS).divideAndRemainder(NANOS);
        return wording.duration(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
    }

    /** Groups the digits of long numbers, which nobody can count at a glance. */
    private String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : wording.text(Label.DECIMAL_MARK) + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + (whole.length() < GROUPED_FROM ? whole : grouped(whole)) + decimals;
    }

    private String grouped(String whole) {
        StringBuilder groups = new StringBuilder(whole);
        for (int end = whole.length() - 3; end > 0; end -= 3) {
            groups.insert(end, wording.text(Label.DIGIT_GROUPS));
        }
        return groups.toString();
    }
}
