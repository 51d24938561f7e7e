package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentOrderTest {

    private static final List<String> AS_THE_DOCUMENT_RUNS = List.of(
            "",
            "/title",
            "/tags/2",
            "/tags/10",
            "/timeline",
            "/timeline/events",
            "/timeline/events/0",
            "/timeline/events/0/when",
            "/timeline/events/0/text",
            "/timeline/events/0/measures",
            "/timeline/events/0/measures/0/noun",
            "/timeline/events/2/id",
            "/timeline/events/10/id",
            "/timeline/gaps/0",
            "/rootCause/trigger",
            "/rootCause/trigger/text",
            "/rootCause/trigger/intendedTarget",
            "/rootCause/trigger/actualTarget",
            "/actionItems/items/0/owner/name",
            "/actionItems/items/0/owner/role",
            "/attributes/acme.b",
            "/attributes/a~0b",
            "/attributes/b~1a");

    @Test
    void what_holds_others_comes_before_them_and_the_rest_as_the_document_runs() {
        List<String> pointers = new ArrayList<>(AS_THE_DOCUMENT_RUNS);
        Collections.reverse(pointers);

        pointers.sort(DocumentOrder::comparePointers);

        assertThat(pointers).isEqualTo(AS_THE_DOCUMENT_RUNS);
    }
}
