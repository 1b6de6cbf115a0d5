import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads lines `transform TAB text` and answers each text as ICU writes it, a line each. */
public final class Romanise {
    public static void main(String[] args) throws Exception {
        Map<String, Transliterator> known = new HashMap<>();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", 2);
            out.print(known.computeIfAbsent(parts[0], Transliterator::getInstance).transliterate(parts[1]) + "\n");
        }
        out.flush();
    }
}
