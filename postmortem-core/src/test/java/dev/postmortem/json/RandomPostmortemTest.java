package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.JsonMappers;
import dev.postmortem.testing.RandomValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every postmortem, whatever is in it. */
final class RandomPostmortemTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();
    private static final PostmortemJson PRETTY =
            PostmortemJson.builder().layout(Layout.PRETTY).build();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    @Property(tries = 1000)
    void reading_what_was_written_gives_an_equal_value_and_the_same_bytes_again(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        byte[] written = JSON.writeBytes(postmortem);

        Postmortem read = JSON.read(written);

        assertThat(read).isEqualTo(postmortem);
        assertThat(JSON.writeBytes(read)).isEqualTo(written);
    }

    @Property(tries = 100)
    void the_pretty_layout_says_the_same(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(JSON.write(PRETTY.read(PRETTY.write(postmortem)))).isEqualTo(JSON.write(postmortem));
    }

    @Property(tries = 300)
    void an_ordinary_mapper_of_jackson_3_reads_what_we_write_and_we_read_what_it_writes(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(JACKSON_3.readValue(JSON.write(postmortem), Postmortem.class))
                .isEqualTo(postmortem);
        assertThat(JSON.read(JACKSON_3.writeValueAsString(postmortem))).isEqualTo(postmortem);
    }

    @Property(tries = 300)
    void an_ordinary_mapper_of_jackson_2_reads_what_we_write_and_we_read_what_it_writes(@ForAll long seed)
            throws JsonProcessingException {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(JACKSON_2.readValue(JSON.write(postmortem), Postmortem.class))
                .isEqualTo(postmortem);
        assertThat(JSON.read(JACKSON_2.writeValueAsString(postmortem))).isEqualTo(postmortem);
    }

    @Property(tries = 300)
    void ordinary_mappers_of_both_majors_write_the_same_bytes(@ForAll long seed) throws JsonProcessingException {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(JACKSON_2.writeValueAsString(postmortem)).isEqualTo(JACKSON_3.writeValueAsString(postmortem));
    }

    @Property(tries = 200)
    void mappers_of_hosts_with_their_own_configuration_lose_nothing(@ForAll long seed, @ForAll JsonMappers host) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(host.read2(host.write2(postmortem), Postmortem.class)).isEqualTo(postmortem);
        assertThat(host.read3(host.write3(postmortem), Postmortem.class)).isEqualTo(postmortem);
    }
}
