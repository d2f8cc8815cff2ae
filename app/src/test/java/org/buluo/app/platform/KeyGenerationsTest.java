package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Values outlive the keys that were current when they were sealed. */
class KeyGenerationsTest {

    private final MasterKey master = new MasterKey(new byte[32]);

    /** Keys that grow, as a table of keys does. */
    private final class Growing implements KeySource {
        private Keys known = Keys.derived(master, Sealer.Algorithm.SM4);
        private Keys written = known;

        void add() {
            Map<Integer, byte[]> data = new HashMap<>(written.data());
            int id = written.current() + 1;
            data.put(id, master.derive("test" + id, Keys.DATA_BYTES));
            written = new Keys(written.sealing(), data, id, written.index());
        }

        @Override
        public Keys keys() {
            return known;
        }

        @Override
        public Keys refresh() {
            known = written;
            return known;
        }
    }

    @Property(tries = 60)
    void whatAnyGenerationSealedOpensInEveryLaterOne(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> writesBeforeEachKey) {
        Growing keys = new Growing();
        Codec codec = new Codec(keys);
        List<byte[]> sealed = new ArrayList<>();
        long token = codec.token("number", "422899200901010011");
        for (int writes : writesBeforeEachKey) {
            for (int i = 0; i < writes; i++) {
                byte[] value = codec.seal(Personal.number("value" + sealed.size()));
                assertThat(Sealer.keyOf(value)).isEqualTo(keys.keys().current());
                sealed.add(value);
            }
            keys.add();
            keys.refresh();
        }
        for (int i = 0; i < sealed.size(); i++) {
            assertThat(codec.open(Personal.Kind.NUMBER, sealed.get(i)).reveal()).isEqualTo("value" + i);
        }
        assertThat(codec.token("number", "422899200901010011")).isEqualTo(token);
    }

    @Test
    void aValueOfAKeyThatAnotherProcessMadeOpensAtOnce() {
        Growing ours = new Growing();
        Growing theirs = new Growing();
        theirs.add();
        theirs.refresh();
        ours.add(); // written by the other process, and not yet looked at
        byte[] sealed = new Codec(theirs).seal(Personal.name("向明"));
        assertThat(new Codec(ours).open(Personal.Kind.NAME, sealed).reveal()).isEqualTo("向明");
    }

    @Test
    void aValueWhoseKeyIsLostSaysSoInBothLanguages() {
        Growing keys = new Growing();
        keys.add();
        keys.refresh();
        byte[] sealed = new Codec(keys).seal(Personal.name("向明"));
        assertThatThrownBy(() -> new Codec(new Growing()).open(Personal.Kind.NAME, sealed))
                .isInstanceOf(LostKeyException.class)
                .hasMessageContaining("数据密钥 2 已丢失")
                .hasMessageContaining("Data key 2 is lost");
    }

    @Property(tries = 50)
    void aWrappedKeyOpensByItsMasterKeyAloneAndInItsPlaceAlone(
            @ForAll @Size(16) byte[] key, @ForAll @IntRange(min = 0, max = 254) int id) {
        byte[] wrapped = new Wrapping(master).wrap(id, key);
        assertThat(new Wrapping(master).unwrap(id, wrapped)).isEqualTo(key);
        assertThatThrownBy(() -> new Wrapping(master).unwrap(id + 1, wrapped)).hasMessageContaining("another's place");
        byte[] other = new byte[32];
        other[31] = 1;
        assertThatThrownBy(() -> new Wrapping(new MasterKey(other)).unwrap(id, wrapped))
                .hasMessageContaining("master key");
    }

    @Test
    void onlyADemonstrationMayDoWithoutSealing() {
        assertThat(CodecChoice.of("SM4", false)).isEqualTo(Sealer.Algorithm.SM4);
        assertThat(CodecChoice.of("PLAIN", true)).isEqualTo(Sealer.Algorithm.PLAIN);
        for (String asked : List.of("PLAIN", "AES", "plain", "")) {
            assertThatThrownBy(() -> CodecChoice.of(asked, false))
                    .hasMessageContaining("正式数据必须加密")
                    .hasMessageContaining("real data are always sealed");
        }
    }

    @Test
    void aPlainCodecSealsNothingAndSaysByWhatItWasMade() {
        Codec plain = new Codec(KeySource.fixed(Keys.derived(master, Sealer.Algorithm.PLAIN)));
        byte[] bare = plain.seal(Personal.name("向明"));
        assertThat(plain.open(Personal.Kind.NAME, bare).reveal()).isEqualTo("向明");
        Codec real = new Codec(KeySource.fixed(Keys.derived(master, Sealer.Algorithm.SM4)));
        assertThatThrownBy(() -> real.open(Personal.Kind.NAME, bare)).hasMessageContaining("another algorithm");
    }
}
