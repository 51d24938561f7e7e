package acme.incidents

import dev.postmortem.json.PostmortemJson
import dev.postmortem.json.PostmortemJsonException
import dev.postmortem.model.IncidentState
import dev.postmortem.model.Postmortem
import dev.postmortem.model.value.Severity
import dev.postmortem.render.Renderers
import dev.postmortem.validation.PostmortemValidator
import java.time.Instant
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

private val FIRED = Instant.parse("2026-03-14T10:10:00Z")

class IncidentsTest {

    private val alert = Alert("Checkout error rate above 2 %", FIRED, service = "checkout", runbook = null)

    @Test
    fun `an alert opens a postmortem`() {
        val postmortem = postmortemOf(alert)

        assertThat(postmortem.detectedAt).isEqualTo(FIRED)
        assertThat(postmortem.systems().services()).hasSize(1)
    }

    @Test
    fun `a copy differs in what it names`() {
        val postmortem = postmortemOf(alert)

        val copy = postmortem.withTitle("Checkout failed").withSeverity(Severity.SEV_2)

        assertThat(copy).isEqualTo(postmortem.toBuilder().title("Checkout failed").severity(Severity.SEV_2).build())
        assertThat(copy.timeline()).isSameAs(postmortem.timeline())
    }

    @Test
    fun `what is added later loses nothing`() {
        val postmortem = postmortemOf(alert).mitigated(FIRED.plusSeconds(300), "Rolled back")

        assertThat(postmortem.timeline().events()).hasSize(2)
        assertThat(postmortem.state()).contains(IncidentState.MITIGATED)
    }

    @Test
    fun `it is written and read`() {
        val postmortem = postmortemOf(alert)

        val read = PostmortemJson.standard().read(PostmortemJson.standard().write(postmortem))

        assertThat(read).isEqualTo(postmortem)
        assertThat(Renderers.markdown().render(read)).startsWith("# Checkout error rate")
    }

    @Test
    fun `a title that is missing is named`() {
        assertThatThrownBy { Postmortem.builder().build() }.hasMessageContaining("title")
    }

    @Test
    fun `a wrong field is named with its place`() {
        assertThatThrownBy { PostmortemJson.standard().read("""{"title": "Search", "sumary": {}}""") }
            .isInstanceOf(PostmortemJsonException::class.java)
            .hasMessageContaining("/sumary")
    }

    @Test
    fun `a plug-in that is not there is named in the report`() {
        val report = PostmortemValidator.builder().build().validate(postmortemOf(alert))

        assertThat(report.configurationProblems()).anySatisfy {
            assertThat(it.message()).contains("acme.broken.NotThere")
        }
    }
}
