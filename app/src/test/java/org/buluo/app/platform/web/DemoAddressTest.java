package org.buluo.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.buluo.app.ServedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAddressTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1", "::1", "localhost"})
    void aDemonstrationListensOnThisMachineAlone(String address) {
        assertThat(DemoAddress.local(address).isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "192.0.2.7"})
    void anotherAddressIsRefused(String address) {
        assertThatThrownBy(() -> DemoAddress.local(address))
                .hasMessageContaining("本机")
                .hasMessageContaining(address);
    }

    @Test
    void aStartThatWouldOpenItToOthersFailsInWords() throws Exception {
        ServedConsole.Failed failed = ServedConsole.fail(data, Map.of(), "--demo", "--address", "0.0.0.0");
        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.said())
                .contains("只能在本机监听", "listens on this machine alone")
                .doesNotContain("Exception");
    }
}
