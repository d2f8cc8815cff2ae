package org.buluo.app.platform;

import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with a master key that is not the one of the database: it would open nothing and seal anew. */
@Component
@Lazy(false)
class KeyProof implements InitializingBean {

    private final JdbcClient database;
    private final Codec codec;
    private final Keyring keyring;

    KeyProof(JdbcClient database, Codec codec, Keyring keyring) {
        this.database = database;
        this.codec = codec;
        this.keyring = keyring;
    }

    @Override
    public void afterPropertiesSet() {
        long token = codec.token("proof", "buluo");
        Optional<Long> known = database.sql("select token from platform.key_proof")
                .query(Long.class)
                .optional();
        if (known.isEmpty()) {
            database.sql("insert into platform.key_proof (token) values (:token)")
                    .param("token", token)
                    .update();
        } else if (known.get() != token) {
            throw another();
        }
        keyring.keep();
    }

    static IllegalStateException another() {
        return new IllegalStateException("主密钥不是这个数据库的（BULUO_KEY 或 keys/master.key）。"
                + " The master key is not the one of this database (BULUO_KEY or keys/master.key).");
    }
}
