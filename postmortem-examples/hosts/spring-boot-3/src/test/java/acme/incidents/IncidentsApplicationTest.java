package acme.incidents;

import static dev.postmortem.model.cause.DetectionMethod.ALERT;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service, started for real and called over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class IncidentsApplicationTest {

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("incidents.folder", () -> folder);
    }

    @Test
    void a_postmortem_is_kept_and_given_back_as_it_was() throws Exception {
        Postmortem postmortem = draft();

        put("INC-1", PostmortemJson.standard().write(postmortem));

        Postmortem kept = PostmortemJson.standard()
                .read(get("/postmortems/INC-1", "application/json").body());
        assertThat(kept).isEqualTo(postmortem.withId("INC-1"));
    }

    @Test
    void the_answer_tells_what_the_profile_of_the_configuration_finds() throws Exception {
        HttpResponse<String> answer = put("INC-2", "{\"title\": \"Search: stale results\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"profile\": \"review\"", "section-missing");
    }

    @Test
    void a_rule_that_is_a_bean_is_asked() throws Exception {
        HttpResponse<String> answer = put("INC-3", "{\"title\": \"Search: stale results\"}");

        assertThat(answer.body()).contains("acme:runbook-linked");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{'title': ' '}`, title",
                "`{'title': 'x', 'links': [{'title': 'Page', 'url': 'no address'}]}`, links[0].url",
                "`{'title': 'x', 'actionItems': {'items': [{'what': ' '}]}}`, actionItems.items[0].what"
            })
    void a_value_that_is_not_valid_is_named(String json, String field) throws Exception {
        HttpResponse<String> answer = put("INC-4", json.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void a_wrong_field_is_named() throws Exception {
        HttpResponse<String> answer = put("INC-4", "{\"title\": \"Search\", \"sumary\": \"Results are old\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("sumary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"Search\"", "{\"timeline\": {\"events\": [{\"when\": \"10 o'clock\"}]}}"})
    void what_cannot_be_read_is_refused(String json) throws Exception {
        assertThat(put("INC-4", json).statusCode()).isEqualTo(400);
    }

    @Test
    void a_refused_postmortem_is_not_kept() throws Exception {
        put("INC-5", "{\"title\": \" \"}");

        assertThat(get("/postmortems/INC-5", "application/json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text/markdown, # INC-6: Orders", "text/html, <!DOCTYPE html>"})
    void a_postmortem_is_served_in_the_format_that_is_asked_for(String type, String beginning) throws Exception {
        put("INC-6", PostmortemJson.standard().write(draft()));

        HttpResponse<String> page = get("/postmortems/INC-6", type);

        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(page.body()).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void what_is_published_is_shown_to_everybody_without_what_is_internal(String type) throws Exception {
        put(
                "INC-7",
                PostmortemJson.standard()
                        .write(draft().toBuilder()
                                .status(s -> s.published("2026-03-16"))
                                .build()));

        HttpResponse<String> page = get("/public/INC-7", type);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Orders failed").doesNotContain("Dana", "Reyes", "db-7.prod.internal");
    }

    @Test
    void what_is_closed_is_still_shown_to_everybody() throws Exception {
        Postmortem closed =
                draft().toBuilder().status(s -> s.closed("2026-04-30")).build();
        put("INC-9", PostmortemJson.standard().write(closed));

        assertThat(get("/public/INC-9", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_published_is_not_there_for_the_public() throws Exception {
        put("INC-8", PostmortemJson.standard().write(draft()));

        assertThat(get("/public/INC-8", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void an_id_that_leads_out_of_the_folder_is_refused() throws Exception {
        HttpResponse<String> answer = put("..%5Csecrets", "{\"title\": \"x\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Postmortem draft() {
        return Postmortem.builder()
                .id("INC-0")
                .title("Orders failed")
                .people(p -> p.author("Dana Reyes"))
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "db-7.prod.internal stalls, says Dana"))
                .detection(d -> d.method(ALERT))
                .build();
    }

    private HttpResponse<String> put(String id, String json) throws IOException, InterruptedException {
        return send(request("/postmortems/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String path, String type) throws IOException, InterruptedException {
        return send(request(path).header("Accept", type).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
