package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.model.Postmortem;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/json.md} shows. */
final class JsonSnippetsTest {

    @Test
    void what_was_written_is_read() {
        Postmortem postmortem = OrdersIndexMigration.postmortem();

        // tag::write-and-read[]
        PostmortemJson json = PostmortemJson.standard(); // immutable, thread-safe: build once, share

        String text = json.write(postmortem); // also writeBytes, writeTo(stream or file), appendTo
        Postmortem same = json.read(text); // also bytes, a stream, a file

        PostmortemJson pretty = PostmortemJson.builder().layout(Layout.PRETTY).build();
        // end::write-and-read[]

        assertThat(same).isEqualTo(postmortem);
        assertThat(pretty.read(pretty.write(postmortem))).isEqualTo(postmortem);
    }

    @Test
    void an_older_document_is_migrated() {
        // tag::migrate[]
        PostmortemJson json = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> {
                    document.put("title", document.remove("name"));
                    return document;
                }))
                .build();
        // end::migrate[]

        Postmortem migrated = json.read("{\"schemaVersion\": \"0\", \"name\": \"Writes stall\"}");

        assertThat(migrated.title()).isEqualTo("Writes stall");
    }
}
