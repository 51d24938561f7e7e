package acme.incidents;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Stage;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published postmortems, for everybody: nothing leaves this class that was not redacted. */
@RestController
@RequestMapping("/public/{id}")
class PublicController {

    /** What is closed has been published before. */
    private static final Set<Stage> PUBLISHED = EnumSet.of(Stage.PUBLISHED, Stage.CLOSED);

    private final Renderer page = Renderers.html(o -> o.audience(Audience.PUBLIC));
    private final PostmortemStore store;
    private final PostmortemJson json;

    PublicController(PostmortemStore store, PostmortemJson json) {
        this.store = store;
        this.json = json;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String html(@PathVariable("id") String id) {
        return page.render(published(id));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String json(@PathVariable("id") String id) {
        return json.write(Redactor.standard().redact(published(id), Audience.PUBLIC));
    }

    /** That a draft exists is nobody's business either. */
    private Postmortem published(String id) {
        return store.get(id)
                .filter(postmortem -> PUBLISHED.contains(postmortem.status().stage()))
                .orElseThrow(() -> new UnknownPostmortemException(id));
    }
}
