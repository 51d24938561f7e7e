package acme.incidents;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderers;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.json.ReportJson;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The postmortems, for Acme itself. */
@RestController
@RequestMapping("/postmortems/{id}")
class PostmortemController {

    private final PostmortemStore store;
    private final PostmortemValidator validator;
    private final PostmortemJson json;

    PostmortemController(PostmortemStore store, PostmortemValidator validator, PostmortemJson json) {
        this.store = store;
        this.validator = validator;
        this.json = json;
    }

    // tag::put[]
    /** Keeps a postmortem whose values are valid, and answers what the rules have to say about it. */
    @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String put(@PathVariable("id") String id, @Valid @RequestBody Postmortem postmortem) {
        Postmortem identified = postmortem.withId(id);
        store.put(id, identified);
        return ReportJson.write(validator.validate(identified));
    }
    // end::put[]

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String json(@PathVariable("id") String id) {
        return json.write(postmortem(id));
    }

    @GetMapping(produces = MediaType.TEXT_MARKDOWN_VALUE)
    String markdown(@PathVariable("id") String id) {
        return Renderers.markdown().render(postmortem(id));
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String html(@PathVariable("id") String id) {
        return Renderers.html().render(postmortem(id));
    }

    private Postmortem postmortem(String id) {
        return store.get(id).orElseThrow(() -> new UnknownPostmortemException(id));
    }
}
