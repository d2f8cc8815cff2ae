package org.buluo.app.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @Test
    void thePortAndTheFolderAreRead() {
        Options options = Options.parse(
                "--port 9000 --data /tmp/b --demo --files /tmp/c --address ::1 --tls-cert c --tls-key k".split(" "));
        assertThat(options)
                .isEqualTo(new Options(9000, "::1", "c", "k", Path.of("/tmp/b"), true, Path.of("/tmp/c"), false));
    }

    @Test
    void whatIsNotKnownIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> Options.parse("--prot")).hasMessageContainingAll("不认识", "Unknown", "--prot");
        assertThatThrownBy(() -> Options.parse("--port", "70000")).hasMessageContainingAll("端口", "65535");
        assertThatThrownBy(() -> Options.parse("--data")).hasMessageContainingAll("缺少", "needs a value");
    }

    @Test
    void aFolderServesOneConsole(@TempDir Path folder) {
        try (DataFolder mine = DataFolder.open(folder.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(mine.path())).hasMessageContainingAll("正被", "Another Buluo");
        }
        DataFolder.open(folder.resolve("data")).close();
    }

    @Test
    void aTakenPortIsSaid() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.mustBeFree(socket.getLocalPort()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(3))
                    .hasMessageContaining("--port");
        }
    }
}
