package dev.postmortem.validation.internal;

import dev.postmortem.internal.Pointers;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule told about a finding. */
final class Draft implements FindingDraft {

    /** Nobody reads more of one finding; a rule may name each of many elements without counting them. */
    private static final int MOST = 100;

    private static final int LONGEST_LABEL = 200;

    /** Another place, and what it has to do with the finding. */
    record Related(String pointer, String label) {}

    private final RuleMessage message;
    private final ElementPointers pointers;
    private final BufferedSink sink;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final List<Related> related = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private @Nullable String pointer;
    private @Nullable TextSpan span;

    Draft(RuleMessage message, ElementPointers pointers, BufferedSink sink) {
        this.message = message;
        this.pointers = pointers;
        this.sink = sink;
    }

    @Override
    public FindingDraft at(Identified element, String... properties) {
        StringBuilder place = new StringBuilder(pointers.of(Mandatory.given("FindingDraft.element", element)));
        for (String property : Mandatory.given("FindingDraft.properties", properties)) {
            place.append('/').append(Pointers.step(Mandatory.text("FindingDraft.properties", property)));
        }
        return at(place.toString());
    }

    @Override
    public FindingDraft at(String place) {
        sink.demandCall();
        this.pointer = Mandatory.text("FindingDraft.pointer", place);
        return this;
    }

    @Override
    public FindingDraft span(TextSpan part) {
        sink.demandCall();
        this.span = Mandatory.given("FindingDraft.span", part);
        return this;
    }

    @Override
    public FindingDraft with(String name, Object value) {
        sink.demandCall();
        arguments.put(
                Mandatory.text("FindingDraft.name", name),
                ArgumentText.of(Mandatory.given("FindingDraft.value of {" + name + "}", value)));
        return this;
    }

    @Override
    public FindingDraft related(Identified element, String label) {
        return related(pointers.of(Mandatory.given("FindingDraft.related", element)), label);
    }

    @Override
    public FindingDraft related(String place, String label) {
        sink.demandCall();
        Related other = new Related(
                Mandatory.text("FindingDraft.related", place),
                Shown.shortened(Mandatory.text("FindingDraft.label", label), LONGEST_LABEL));
        if (related.size() < MOST) {
            related.add(other);
        }
        return this;
    }

    @Override
    public FindingDraft suggest(Suggestion suggestion) {
        sink.demandCall();
        Mandatory.given("FindingDraft.suggestion", suggestion);
        if (suggestions.size() < MOST) {
            suggestions.add(suggestion);
        }
        return this;
    }

    RuleMessage message() {
        return message;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    List<Related> related() {
        return related;
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    Optional<TextSpan> span() {
        return Optional.ofNullable(span);
    }

    /**
     * Where it is.
     *
     * @throws IllegalStateException if the rule did not say so
     */
    String pointer() {
        if (pointer == null) {
            throw new IllegalStateException("The finding \"" + message.template() + "\" has no place: call at(...)");
        }
        return pointer;
    }
}
