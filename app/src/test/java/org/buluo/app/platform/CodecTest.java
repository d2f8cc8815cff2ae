package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodecTest {

    private final Codec codec = codec(new MasterKey(new byte[32]));

    private static Codec codec(MasterKey master) {
        return new Codec(KeySource.fixed(Keys.derived(master, Sealer.Algorithm.SM4)));
    }

    @Property(tries = 200)
    void whatIsSealedOpensAgain(@ForAll String text) {
        String valid = new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        Personal value = Personal.text(valid);
        assertThat(codec.open(Personal.Kind.TEXT, codec.seal(value))).isEqualTo(value);
    }

    @Test
    void twiceTheSameValueLooksDifferentAndHasOneToken() {
        Personal number = Personal.number("422899200901010011");
        assertThat(codec.seal(number)).isNotEqualTo(codec.seal(number));
        assertThat(codec.token("number", number.reveal())).isEqualTo(codec.token("number", number.reveal()));
        assertThat(codec.token("number", number.reveal())).isNotEqualTo(codec.token("name", number.reveal()));
    }

    @Test
    void anAlteredValueDoesNotOpen() {
        byte[] sealed = codec.seal(Personal.name("向明"));
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> codec.open(Personal.Kind.NAME, sealed)).hasMessageContaining("altered");
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] sealed = codec.seal(Personal.name("向明"));
        assertThatThrownBy(() -> codec(new MasterKey(other)).open(Personal.Kind.NAME, sealed))
                .hasMessageContaining("master key");
    }

    @Test
    void aPersonalValuePrintsMasked() {
        assertThat(Personal.name("欧阳小明")).hasToString("欧***");
        assertThat(Personal.number("422899200901010011")).hasToString("****0011");
        assertThat(Personal.text("花坪镇青冈村")).hasToString("***");
    }

    @Test
    void theMasterKeyIsItsOwnersAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys").resolve("master.key");
        Codec first = codec(MasterKey.of("", file));
        byte[] sealed = first.seal(Personal.name("向明"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(codec(MasterKey.of("", file))
                        .open(Personal.Kind.NAME, sealed)
                        .reveal())
                .isEqualTo("向明");
    }

    @Test
    void sealingIsFastEnoughForACountyInSeconds() {
        int values = 50_000;
        Personal number = Personal.number("422899200901010011");
        for (int i = 0; i < values; i++) {
            codec.seal(number);
        }
        long start = System.nanoTime();
        for (int i = 0; i < values; i++) {
            codec.seal(number);
        }
        double sealed = values / ((System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        for (int i = 0; i < values; i++) {
            codec.token("number", number.reveal());
        }
        double tokens = values / ((System.nanoTime() - start) / 1e9);
        System.out.printf("sealed %,.0f/s, tokens %,.0f/s on one core%n", sealed, tokens);
        assertThat(sealed).isGreaterThan(30_000);
    }
}
