package acme.incidents;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.spi.PostmortemRule;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the library does, as beans. */
@Configuration(proxyBeanMethods = false)
class PostmortemBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    // tag::validator[]
    /** Every rule that is a bean is asked as well. */
    @Bean
    PostmortemValidator postmortemValidator(IncidentSettings settings, Clock clock, List<PostmortemRule> houseRules) {
        return PostmortemValidator.builder()
                .profile(Profile.standard(settings.profile()))
                .rules(houseRules.toArray(new PostmortemRule[0]))
                .clock(clock)
                .build();
    }
    // end::validator[]

    @Bean
    PostmortemJson postmortemJson() {
        return PostmortemJson.standard();
    }
}
