package org.buluo.app.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time. Sessions are not among it: they live in memory and end with it. */
@Configuration(value = "platformKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptJobs(JdbcClient database) {
        return KeptTable.of(
                database,
                "platform.jobs",
                "platform.job",
                "finished",
                "state in ('DONE', 'FAILED') and finished is not null");
    }

    @Bean
    KeptData keptSignInTries(JdbcClient database) {
        return KeptTable.of(database, "platform.sign-ins", "platform.sign_in_attempt", "at", "true");
    }

    @Bean
    KeptData keptRevealCounts(JdbcClient database) {
        return KeptTable.of(
                database, "platform.reveals", "platform.reveal_count", "cast(day + 1 as timestamptz)", "true");
    }
}
