package org.buluo.app.policy;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time: trials on the roster. Versions of the pack are kept for ever. */
@Configuration(value = "policyKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptWhatIfs(JdbcClient database) {
        return KeptTable.of(database, "policy.what-ifs", "policy.what_if", "made_at", "true");
    }
}
