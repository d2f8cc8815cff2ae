package org.buluo.app.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningTest {

    private static final String NAME = "buluo.cookie";

    @TempDir
    private Path folder;

    private static Map<String, Object> settings(Map<String, String> environment, String... options) {
        return Listening.settings(Options.parse(options), environment);
    }

    @Test
    void withoutACertificateItListensOnThisMachineAloneUnlessToldOtherwise() {
        assertThat(settings(Map.of())).containsEntry("server.address", "127.0.0.1");
        assertThat(settings(Map.of(), "--address", "10.1.2.3")).containsEntry("server.address", "10.1.2.3");
        assertThat(settings(Map.of())).doesNotContainKey(NAME);
    }

    @Test
    void withACertificateItListensEverywhereAndItsCookieGoesOverTlsAlone() throws Exception {
        String certificate = Files.createFile(folder.resolve("cert.pem")).toString();
        String key = Files.createFile(folder.resolve("key.pem")).toString();
        Map<String, Object> optional = settings(Map.of(), "--tls-cert", certificate, "--tls-key", key);
        assertThat(optional)
                .doesNotContainKey("server.address")
                .containsEntry(NAME, "__Host-buluo")
                .containsEntry("server.servlet.session.cookie.secure", true);
        assertThat(settings(Map.of("BULUO_TLS_CERT", certificate, "BULUO_TLS_KEY", key)))
                .isEqualTo(optional);
    }

    @Test
    void behindAProxyTheKnownAddressMakesTheCookieSecureAndNamesTheHost() {
        assertThat(settings(Map.of("BULUO_URL", "https://buluo.example.cn/")))
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("buluo.host", "buluo.example.cn")
                .containsEntry(NAME, "__Host-buluo");
        assertThat(settings(Map.of("BULUO_URL", "http://10.1.2.3:8080")))
                .containsEntry("buluo.host", "10.1.2.3")
                .doesNotContainKey(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buluo.example.cn", "ftp://x", "https://", "https:// x", "https:x"})
    void anAddressThatIsNoneIsRefusedInBothLanguages(String address) {
        assertThatThrownBy(() -> settings(Map.of("BULUO_URL", address))).hasMessageContainingAll("应写成", "is to read");
    }

    @Test
    void aCertificateWithoutItsKeyOrItsFileIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> settings(Map.of(), "--tls-cert", "x.pem")).hasMessageContainingAll("同时", "together");
        assertThatThrownBy(() -> settings(Map.of("BULUO_TLS_CERT", "/none.pem", "BULUO_TLS_KEY", "/none.key")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(3))
                .hasMessageContainingAll("无法读取", "can't be read", "/none.pem");
    }
}
