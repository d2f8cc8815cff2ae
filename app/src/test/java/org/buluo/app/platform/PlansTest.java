package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.app.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlansTest extends ConsoleTest {

    @Autowired
    private JdbcClient database;

    @Test
    void everyStatementIsPlannedForItsOwnValues() {
        assertThat(database.sql("show plan_cache_mode").query(String.class).single())
                .isEqualTo("force_custom_plan");
    }
}
