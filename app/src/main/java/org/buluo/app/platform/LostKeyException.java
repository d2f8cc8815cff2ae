package org.buluo.app.platform;

/** A value names a key that the database no longer has: nobody can open it until the key is back. */
public final class LostKeyException extends JobFailure {

    private static final long serialVersionUID = 1;

    private final int key;

    LostKeyException(int key) {
        super(Words.of("platform.keys.lost", key));
        this.key = key;
    }

    /** In both languages: a start and a log have no reader's language. */
    @Override
    public String getMessage() {
        return "数据密钥 " + key + " 已丢失，用它封存的内容无法打开，请从备份恢复 platform.data_key。 Data key " + key
                + " is lost and what it sealed can't be opened; restore platform.data_key from a backup.";
    }
}
