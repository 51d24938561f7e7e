package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ElementIndexTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Property(tries = 100)
    void everything_that_can_be_pointed_at_is_found_once(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        IdentityHashMap<Object, String> indexed = new IdentityHashMap<>();
        ElementIndex.of(postmortem).entries().forEach(entry -> indexed.put(entry.element(), entry.pointer()));

        List<Object> identified = Records.reachableFrom(postmortem)
                .filter(Identified.class::isInstance)
                .toList();

        assertThat(identified).allSatisfy(element -> assertThat(indexed).containsKey(element));
        assertThat(ElementIndex.of(postmortem).entries()).hasSameSizeAs(identified);
    }

    @Property(tries = 100)
    void the_pointer_of_an_element_leads_to_it_in_json(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        JsonNode document = MAPPER.readTree(PostmortemJson.standard().write(postmortem));

        assertThat(ElementIndex.of(postmortem).entries())
                .allSatisfy(entry -> assertThat(MAPPER.treeToValue(
                                document.at(entry.pointer()), entry.element().getClass()))
                        .isEqualTo(entry.element()));
    }

    @Test
    void elements_stand_in_the_order_of_the_document() {
        Postmortem postmortem = RandomValues.full(Postmortem.class, 1);
        List<String> inDocument = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\":\"([^\"]*)\"")
                .matcher(PostmortemJson.standard().write(postmortem));
        List<String> known = ElementIndex.of(postmortem).entries().stream()
                .map(entry -> entry.element().id())
                .toList();
        while (id.find()) {
            inDocument.add(id.group(1));
        }
        inDocument.retainAll(known);

        assertThat(known).isEqualTo(inDocument);
    }

    @Test
    void a_reference_finds_the_first_element_with_that_id() {
        TimelineEvent first = event("deploy", "Deployed");
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.addEvent(first).addEvent(event("deploy", "Deployed again")))
                .build();

        assertThat(ElementIndex.of(postmortem).find("deploy"))
                .contains(new ElementIndex.Entry("/timeline/events/0", first));
    }

    @Test
    void a_measure_of_an_event_stands_below_its_event() {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.addEvent(event("one", "One"))
                        .addEvent(event("two", "Two").withMeasures(Measure.of("97 %", "CPU"))))
                .build();

        assertThat(ElementIndex.of(postmortem).find("ME-1"))
                .map(ElementIndex.Entry::pointer)
                .contains("/timeline/events/1/measures/0");
    }

    @Test
    void a_dangling_reference_finds_nothing() {
        assertThat(ElementIndex.of(Postmortem.builder().title("Stall").build()).find("RC-1"))
                .isEmpty();
    }

    @Test
    void a_postmortem_of_null_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementIndex.of(null))
                .withMessageStartingWith("ElementIndex.postmortem is missing");
    }

    private static TimelineEvent event(String id, String text) {
        return TimelineEvent.builder().id(id).kind(EventKind.CHANGE).text(text).build();
    }
}
