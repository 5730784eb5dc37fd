<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>A desktop console for people who run Cognigy.AI projects. It is no product of Cognigy or NiCE; their names belong to them.</source>
        <translation>Ein Desktop-Programm für alle, die Cognigy.AI-Projekte betreiben. Es ist kein Produkt von Cognigy oder NiCE; deren Namen gehören ihnen.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ApiKeyCreateDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Key</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The key carries all rights of its user and works only at this address. Its value is shown once.</source>
        <translation>Der Key trägt alle Rechte seines Benutzers und gilt nur unter dieser Adresse. Sein Wert wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Key anlegen</translation>
    </message>
</context>
<context>
    <name>ApiKeyRevealDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Key</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>&amp;Save it to the keychain</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>I stored it &amp;myself</source>
        <translation>Ich habe ihn s&amp;elbst aufbewahrt</translation>
    </message>
    <message>
        <source>last 4</source>
        <translation>letzte 4</translation>
    </message>
    <message>
        <source>The last 4 characters of the key</source>
        <translation>Die letzten 4 Zeichen des Keys</translation>
    </message>
    <message>
        <source>De&amp;lete this key</source>
        <translation>Diesen Key &amp;löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ApiKeyRevokeDialog</name>
    <message>
        <source>Revoke API keys</source>
        <translation>API-Keys widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>ApiKeyRotateDialog</name>
    <message>
        <source>Rotate API key</source>
        <translation>API-Key austauschen</translation>
    </message>
    <message>
        <source>&amp;Name of the new key</source>
        <translation>&amp;Name des neuen Keys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Austauschen</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Management console for Cognigy.AI.</source>
        <translation>Verwaltungskonsole für Cognigy.AI.</translation>
    </message>
    <message>
        <source>Open the demo environment: a local server with invented data.</source>
        <translation>Die Demo-Umgebung öffnen: ein lokaler Server mit erfundenen Daten.</translation>
    </message>
    <message>
        <source>Open the demo, wait until it is loaded, write a picture of the window and leave.</source>
        <translation>Die Demo öffnen, warten bis sie geladen ist, ein Bild des Fensters schreiben und enden.</translation>
    </message>
    <message>
        <source>Size of the window in the screenshot, 1440x900 unless told.</source>
        <translation>Größe des Fensters im Bild; 1440x900, wenn nichts gesagt wird.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Farben: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Page to open in the demo: projects, snapshots, contents, locales, endpoints, flows, keys or welcome.</source>
        <translation>Seite, die in der Demo geöffnet wird: projects, snapshots, contents, locales, endpoints, flows, keys oder welcome.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Diesen Text ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--theme takes light, dark or contrast.</source>
        <translation>--theme nimmt light, dark oder contrast.</translation>
    </message>
    <message>
        <source>--size takes width and height, such as 1440x900.</source>
        <translation>--size nimmt Breite und Höhe, zum Beispiel 1440x900.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 cannot be reached: no answer in time. A firewall may swallow the connection, or a proxy or a VPN is needed.</source>
        <translation>%1 ist nicht erreichbar: keine Antwort in der Zeit. Vielleicht verschluckt eine Firewall die Verbindung, oder ein Proxy oder ein VPN ist nötig.</translation>
    </message>
    <message>
        <source>%1 took the request but did not answer in time. Try again later.</source>
        <translation>%1 nahm die Anfrage an, antwortete aber nicht in der Zeit. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request through (%2). Check its address, its user name and its password.</source>
        <translation>Der Proxy %1 lässt die Anfrage nicht durch (%2). Prüfen Sie seine Adresse, den Benutzernamen und das Passwort.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the address for typing errors, and whether this computer is online.</source>
        <translation>Niemand kennt den Namen %1. Prüfen Sie die Adresse auf Tippfehler, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the port, and whether the server is running.</source>
        <translation>Unter %1 hört niemand zu. Prüfen Sie den Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection is not trusted: %1 Where your company has a certificate authority of its own, give its file with the environment.</source>
        <translation>Der Verbindung wird nicht vertraut: %1 Hat Ihre Firma eine eigene Zertifizierungsstelle, geben Sie deren Datei bei der Umgebung an.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used: %1</source>
        <translation>Die Zertifikatsdatei ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The connection to %1 broke off (%2).</source>
        <translation>Die Verbindung zu %1 brach ab (%2).</translation>
    </message>
    <message>
        <source>What came back cannot be understood: %1</source>
        <translation>Was zurückkam, ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>%1 answers, but it is not the API of Cognigy.AI. Its address usually begins with &quot;api-&quot; or &quot;cognigy-api-&quot;.</source>
        <translation>%1 antwortet, ist aber nicht die API von Cognigy.AI. Deren Adresse beginnt meist mit „api-“ oder „cognigy-api-“.</translation>
    </message>
    <message>
        <source>A web page came instead of data (HTTP %1). This is probably the address of the web interface or of a login page; that of the API usually begins with &quot;api-&quot;.</source>
        <translation>Statt Daten kam eine Webseite (HTTP %1). Das ist wohl die Adresse der Weboberfläche oder einer Anmeldeseite; die der API beginnt meist mit „api-“.</translation>
    </message>
    <message>
        <source>Something answers at %1, but not with data (HTTP %2). Check the address.</source>
        <translation>Unter %1 antwortet etwas, aber nicht mit Daten (HTTP %2). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. It may be mistyped, revoked, or belong to another installation.</source>
        <translation>Der Server nimmt den API-Key nicht an. Vielleicht ist er vertippt, widerrufen oder gehört zu einer anderen Installation.</translation>
    </message>
    <message>
        <source>The server is there and asks for an API key.</source>
        <translation>Der Server ist da und fragt nach einem API-Key.</translation>
    </message>
    <message>
        <source>The key is known, but its owner may not even read the own account (%1). Ask an administrator which role is missing.</source>
        <translation>Der Key ist bekannt, aber sein Besitzer darf nicht einmal das eigene Konto lesen (%1). Fragen Sie einen Administrator, welche Rolle fehlt.</translation>
    </message>
    <message>
        <source>The server answers with an error: HTTP %1. %2 Try again later.</source>
        <translation>Der Server antwortet mit einem Fehler: HTTP %1. %2 Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy benutzt.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Der Proxy löst den Namen auf.</translation>
    </message>
    <message>
        <source>The address begins with http://: nothing is encrypted.</source>
        <translation>Die Adresse beginnt mit http://: Nichts wird verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cognigy.AI</source>
        <translation>Cognigy.AI</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>A name cannot hold the character %1.</source>
        <translation>In einem Namen darf das Zeichen %1 nicht stehen.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>All %1 Snapshot slots are taken.</source>
        <translation>Alle %1 Snapshot-Plätze sind belegt.</translation>
    </message>
    <message>
        <source>Download one that you may need again, then delete it. One that an Endpoint uses has to stay.</source>
        <translation>Laden Sie einen herunter, den Sie vielleicht noch brauchen, und löschen Sie ihn dann. Einer, den ein Endpoint benutzt, muss bleiben.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>DownloadTarget</name>
    <message>
        <source>Download Snapshot “%1”</source>
        <translation>Snapshot „%1“ herunterladen</translation>
    </message>
    <message>
        <source>Cognigy.AI Snapshots (*.csnap)</source>
        <translation>Cognigy.AI-Snapshots (*.csnap)</translation>
    </message>
    <message>
        <source>Folder for %1 Snapshots</source>
        <translation>Ordner für %1 Snapshots</translation>
    </message>
    <message>
        <source>Download here</source>
        <translation>Hierher herunterladen</translation>
    </message>
</context>
<context>
    <name>EnvironmentForm</name>
    <message>
        <source>Where does it run?</source>
        <translation>Wo läuft es?</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Key</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Stored in the system keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;https://docs.cognigy.com/ai/for-developers/developers/api-and-cli&quot;&gt;Where do I get one?&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;https://docs.cognigy.com/ai/for-developers/developers/api-and-cli&quot;&gt;Woher bekomme ich einen?&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Use the key for this &amp;session only</source>
        <translation>Den Key nur für diese &amp;Sitzung benutzen</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when the program ends.</source>
        <translation>Der Key bleibt im Arbeitsspeicher und wird am Ende des Programms vergessen.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist sie?</translation>
    </message>
    <message>
        <source>PROD starts locked</source>
        <translation>PROD beginnt gesperrt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Certificate and proxy</source>
        <translation>Zertifikat und Proxy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es sagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Proxy-&amp;Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Proxy-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
</context>
<context>
    <name>EnvironmentRemoveDialog</name>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>It leaves this list, and its key leaves the keychain. On the server nothing changes, and the key itself stays valid: revoke it there if nobody needs it any more.</source>
        <translation>Sie verlässt diese Liste, und ihr Key verlässt den Schlüsselbund. Auf dem Server ändert sich nichts, und der Key selbst bleibt gültig: Widerrufen Sie ihn dort, wenn ihn niemand mehr braucht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>EnvironmentTest</name>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>%1 failed for %2</source>
        <comment>hop, host</comment>
        <translation>%1 scheiterte bei %2</translation>
    </message>
    <message>
        <source>Cognigy.AI answers at %1.</source>
        <translation>Cognigy.AI antwortet unter %1.</translation>
    </message>
    <message>
        <source>Paste an API key to see who you are there.</source>
        <translation>Fügen Sie einen API-Key ein, um zu sehen, wer Sie dort sind.</translation>
    </message>
    <message>
        <source>no global roles</source>
        <translation>keine globalen Rollen</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>roles, time</comment>
        <translation>%1 · %2 ms</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in einer Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Das dürfen Sie nicht</translation>
    </message>
    <message>
        <source>The server says that the right for it is missing.</source>
        <translation>Der Server sagt, dass das Recht dazu fehlt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organisation for the right.</source>
        <translation>Bitten Sie einen Administrator der Organisation um das Recht.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is missing.</source>
        <translation>Die Rolle „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organisation for the role &quot;%1&quot;.</source>
        <translation>Bitten Sie einen Administrator der Organisation um die Rolle „%1“.</translation>
    </message>
    <message>
        <source>The server made no Super API-Key</source>
        <translation>Der Server gab keinen Super-API-Key aus</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Einen Grund nannte er nicht.</translation>
    </message>
    <message>
        <source>Check the likely causes with whoever runs the installation.</source>
        <translation>Gehen Sie die wahrscheinlichen Ursachen mit den Betreibern der Installation durch.</translation>
    </message>
    <message>
        <source>The feature is switched off: FEATURE_USE_SUPERAPIKEY_API must be &quot;true&quot; in the installation&apos;s settings.</source>
        <translation>Die Funktion ist ausgeschaltet: FEATURE_USE_SUPERAPIKEY_API muss in den Einstellungen der Installation „true“ sein.</translation>
    </message>
    <message>
        <source>The installation is not on premises: only there Super API-Keys exist.</source>
        <translation>Die Installation läuft nicht on-premises: Nur dort gibt es Super-API-Keys.</translation>
    </message>
    <message>
        <source>The Management user or password is wrong.</source>
        <translation>Benutzer oder Passwort der Management-Oberfläche stimmen nicht.</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>At the address of %1 nothing is listening.</source>
        <translation>Unter der Adresse von %1 hört niemand zu.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server runs.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server is not to be found</source>
        <translation>Der Server ist nicht zu finden</translation>
    </message>
    <message>
        <source>The name %1 is unknown.</source>
        <translation>Der Name %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>Check the address, and whether you are in the right network.</source>
        <translation>Prüfen Sie die Adresse, und ob Sie im richtigen Netz sind.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was whole.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server antwortete nicht in der Zeit</translation>
    </message>
    <message>
        <source>Nothing came from %1 for too long.</source>
        <translation>Von %1 kam zu lange nichts.</translation>
    </message>
    <message>
        <source>Try again; the server may be busy.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht ist der Server beschäftigt.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>If the installation has a certificate authority of its own, name its file in the environment&apos;s settings.</source>
        <translation>Hat die Installation eine eigene Zertifizierungsstelle, nennen Sie deren Datei in den Einstellungen der Umgebung.</translation>
    </message>
    <message>
        <source>The proxy let nothing pass</source>
        <translation>Der Proxy ließ nichts durch</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused, or asks for a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 lehnte ab oder fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>Check the proxy in the environment&apos;s settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen der Umgebung.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What came from %1 is not what the API promises.</source>
        <translation>Was von %1 kam, ist nicht das, was die API verspricht.</translation>
    </message>
    <message>
        <source>Something between you and the server may have answered in its place. Try again, and keep the details for support.</source>
        <translation>Vielleicht hat etwas zwischen Ihnen und dem Server an seiner Stelle geantwortet. Versuchen Sie es noch einmal, und heben Sie die Einzelheiten für den Support auf.</translation>
    </message>
    <message>
        <source>This is no Cognigy.AI</source>
        <translation>Das ist kein Cognigy.AI</translation>
    </message>
    <message>
        <source>%1 answers, but it does not speak the Cognigy.AI API.</source>
        <translation>%1 antwortet, spricht aber nicht die API von Cognigy.AI.</translation>
    </message>
    <message>
        <source>Check the address: it is that of the API, not of the web page.</source>
        <translation>Prüfen Sie die Adresse: Es muss die der API sein, nicht die der Webseite.</translation>
    </message>
    <message>
        <source>The server does not accept the API key</source>
        <translation>Der Server nimmt den API-Key nicht an</translation>
    </message>
    <message>
        <source>The key is unknown at %1, was revoked, or has come to its end.</source>
        <translation>Der Key ist bei %1 unbekannt, wurde widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter another API key in the environment&apos;s settings.</source>
        <translation>Geben Sie in den Einstellungen der Umgebung einen anderen API-Key ein.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody may have deleted it, or a restore gave it another id.</source>
        <translation>Vielleicht hat es jemand gelöscht, oder eine Wiederherstellung gab ihm eine andere ID.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>The server sees a conflict with what is there already.</source>
        <translation>Der Server sieht einen Konflikt mit dem, was schon da ist.</translation>
    </message>
    <message>
        <source>Refresh the list, and choose another name if it is taken.</source>
        <translation>Laden Sie die Liste neu, und wählen Sie einen anderen Namen, wenn er vergeben ist.</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>Der Server nimmt das nicht an</translation>
    </message>
    <message>
        <source>It says that something in the request is not right.</source>
        <translation>Er sagt, dass etwas in der Anfrage nicht stimmt.</translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation>Ändern Sie, was er nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>Das ist zu groß</translation>
    </message>
    <message>
        <source>The server does not take that much at once.</source>
        <translation>So viel auf einmal nimmt der Server nicht.</translation>
    </message>
    <message>
        <source>Make it smaller, or send it in parts.</source>
        <translation>Machen Sie es kleiner, oder schicken Sie es in Teilen.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server allows only so many requests in a few minutes.</source>
        <translation>Der Server erlaubt in ein paar Minuten nur so viele Anfragen.</translation>
    </message>
    <message>
        <source>This installation cannot do this</source>
        <translation>Das kann diese Installation nicht</translation>
    </message>
    <message>
        <source>%1 does not offer the function.</source>
        <translation>%1 bietet die Funktion nicht an.</translation>
    </message>
    <message>
        <source>It may come with a newer version of Cognigy.AI.</source>
        <translation>Vielleicht kommt sie mit einer neueren Version von Cognigy.AI.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server scheiterte</translation>
    </message>
    <message>
        <source>It answered with the status %1.</source>
        <translation>Er antwortete mit dem Status %1.</translation>
    </message>
    <message>
        <source>It could not do what was asked.</source>
        <translation>Er konnte nicht tun, was verlangt war.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, keep the details for support.</source>
        <translation>Versuchen Sie es später noch einmal. Bleibt es dabei, heben Sie die Einzelheiten für den Support auf.</translation>
    </message>
    <message>
        <source>The task failed on the server</source>
        <translation>Der Task scheiterte auf dem Server</translation>
    </message>
    <message>
        <source>It began, but it could not be finished.</source>
        <translation>Er begann, konnte aber nicht beendet werden.</translation>
    </message>
    <message>
        <source>Remove the cause, then start it again.</source>
        <translation>Beseitigen Sie die Ursache und starten Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>The environment is locked</source>
        <translation>Die Umgebung ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing was sent: a locked environment can only be looked at.</source>
        <translation>Nichts wurde gesendet: Eine gesperrte Umgebung kann man nur ansehen.</translation>
    </message>
    <message>
        <source>Unlock the environment first.</source>
        <translation>Entsperren Sie zuerst die Umgebung.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Der Schlüsselbund ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The keychain of your system is missing, locked or did not answer.</source>
        <translation>Der Schlüsselbund Ihres Systems fehlt, ist gesperrt oder antwortete nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie den Key nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Eine Datei ist nicht benutzbar</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Sie konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the place, the rights and the free space.</source>
        <translation>Prüfen Sie den Ort, die Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Refresh the list to see what has happened already.</source>
        <translation>Laden Sie die Liste neu, um zu sehen, was schon geschehen ist.</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
</context>
<context>
    <name>KeyPlans</name>
    <message>
        <source>An API key of the name &quot;%1&quot; is there already.</source>
        <translation>Einen API-Key mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Create API key &quot;%1&quot;</source>
        <translation>API-Key „%1“ anlegen</translation>
    </message>
    <message>
        <source>If a key &quot;%1&quot; shows up in the list, its value is lost: revoke it.</source>
        <translation>Taucht in der Liste ein Key „%1“ auf, ist sein Wert verloren: Widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>Revoke API key &quot;%1&quot;</source>
        <translation>API-Key „%1“ widerrufen</translation>
    </message>
    <message>
        <source>The old key &quot;%1&quot; still works and is still in use. %2</source>
        <translation>Der alte Key „%1“ gilt noch und wird noch benutzt. %2</translation>
    </message>
    <message>
        <source>Test the new key</source>
        <translation>Den neuen Key testen</translation>
    </message>
    <message>
        <source>The old key &quot;%1&quot; still works and is still in use. Revoke the new key &quot;%2&quot; in the list.</source>
        <translation>Der alte Key „%1“ gilt noch und wird noch benutzt. Widerrufen Sie den neuen Key „%2“ in der Liste.</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>Den neuen Key aufbewahren</translation>
    </message>
    <message>
        <source>The old key &quot;%1&quot; still works and is still in use. The new key &quot;%2&quot; works, too: keep its value yourself, or revoke it in the list.</source>
        <translation>Der alte Key „%1“ gilt noch und wird noch benutzt. Auch der neue Key „%2“ gilt: Bewahren Sie seinen Wert selbst auf, oder widerrufen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>Work with the new key</source>
        <translation>Mit dem neuen Key arbeiten</translation>
    </message>
    <message>
        <source>The new key &quot;%1&quot; is kept and in use. The old key &quot;%2&quot; was not revoked and still works.</source>
        <translation>Der neue Key „%1“ ist aufbewahrt und in Benutzung. Der alte Key „%2“ wurde nicht widerrufen und gilt noch.</translation>
    </message>
    <message>
        <source>The new key &quot;%1&quot; is kept, tested and in use. The old key &quot;%2&quot; may still work: revoke it in the list.</source>
        <translation>Der neue Key „%1“ ist aufbewahrt, getestet und in Benutzung. Der alte Key „%2“ gilt vielleicht noch: Widerrufen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>Rotate API key &quot;%1&quot;</source>
        <translation>API-Key „%1“ austauschen</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Say why the Super API-Key is needed: it goes to the journal.</source>
        <translation>Sagen Sie, wofür der Super-API-Key nötig ist: Das kommt ins Journal.</translation>
    </message>
    <message>
        <source>Mint a Super API-Key for &quot;%1&quot;</source>
        <translation>Super-API-Key für „%1“ ausstellen</translation>
    </message>
    <message>
        <source>If a key was made all the same, it ends by itself after a quarter of an hour.</source>
        <translation>Wurde trotzdem ein Key ausgestellt, endet er nach einer Viertelstunde von selbst.</translation>
    </message>
</context>
<context>
    <name>KeyPromptDialog</name>
    <message>
        <source>API key needed</source>
        <translation>API-Key nötig</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Key</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keychain</source>
        <translation>Im Schlüsselbund des Systems auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Otherwise the key stays in memory and is forgotten when the program ends.</source>
        <translation>Sonst bleibt der Key im Arbeitsspeicher und wird am Ende des Programms vergessen.</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Schlüsselbund noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diesen Key &amp;benutzen</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>There is no place where the new key could be kept.</source>
        <translation>Es gibt keinen Ort, an dem der neue Key aufbewahrt werden könnte.</translation>
    </message>
    <message>
        <source>The Management credentials are missing.</source>
        <translation>Die Zugangsdaten der Management-Oberfläche fehlen.</translation>
    </message>
</context>
<context>
    <name>LocaleDeleteDialog</name>
    <message>
        <source>Delete Locale</source>
        <translation>Locale löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LocaleDialog</name>
    <message>
        <source>Locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>NLU &amp;language</source>
        <translation>NLU-&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Fallback</source>
        <translation>&amp;Weicht aus auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>LocalePlans</name>
    <message>
        <source>A Locale of the name &quot;%1&quot; is there already.</source>
        <translation>Eine Locale mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The fallback Locale is not there any more.</source>
        <translation>Die Ausweich-Locale ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The fallbacks would go in a circle: %1</source>
        <translation>Die Ausweich-Locales liefen im Kreis: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the primary Locale. Every Project keeps the primary Locale that it was made with, since all others fall back to it.</source>
        <translation>„%1“ ist die primäre Locale. Jedes Projekt behält die primäre Locale, mit der es angelegt wurde, denn alle anderen weichen auf sie aus.</translation>
    </message>
    <message>
        <source>The Project has %1 Locales, and there is no room for more. Delete one first.</source>
        <translation>Das Projekt hat %1 Locales, mehr haben keinen Platz. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A language is needed.</source>
        <translation>Eine Sprache ist nötig.</translation>
    </message>
    <message>
        <source>Create Locale &quot;%1&quot;</source>
        <translation>Locale „%1“ anlegen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Change Locale &quot;%1&quot;</source>
        <translation>Locale „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete Locale &quot;%1&quot;</source>
        <translation>Locale „%1“ löschen</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; fall back to &quot;%2&quot;</source>
        <translation>„%1“ auf „%2“ ausweichen lassen</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Der Name ist länger als ein Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The character %1 cannot stand in a name.</source>
        <translation>Das Zeichen %1 darf in einem Namen nicht stehen.</translation>
    </message>
</context>
<context>
    <name>NavigatorMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Close environment</source>
        <translation>Umgebung &amp;schließen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;move from the list…</source>
        <translation>Aus der Liste &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Open Snapshots</source>
        <translation>Snapshots ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;_id</source>
        <translation>&amp;_id kopieren</translation>
    </message>
    <message>
        <source>Copy reference I&amp;D</source>
        <translation>&amp;Reference ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>%1 is locked against changes.</source>
        <translation>%1 ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>This server tells none for Projects.</source>
        <translation>Dieser Server nennt für Projekte keine.</translation>
    </message>
</context>
<context>
    <name>NluLanguages</name>
    <message>
        <source>Universal</source>
        <translation>Universell</translation>
    </message>
    <message>
        <source>Arabic (United Arab Emirates)</source>
        <translation>Arabisch (Vereinigte Arabische Emirate)</translation>
    </message>
    <message>
        <source>Bengali (India)</source>
        <translation>Bengalisch (Indien)</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>Englisch (Australien)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>Englisch (Kanada)</translation>
    </message>
    <message>
        <source>English (India)</source>
        <translation>Englisch (Indien)</translation>
    </message>
    <message>
        <source>English (United Kingdom)</source>
        <translation>Englisch (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>English (United States)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Portuguese (Portugal)</source>
        <translation>Portugiesisch (Portugal)</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OperationNews</name>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>time of day</comment>
        <translation>fertig %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cancelled · %1</source>
        <comment>environment</comment>
        <translation>abgebrochen · %1</translation>
    </message>
</context>
<context>
    <name>ProjectCreateDialog</name>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Primary Locale&apos;s &amp;language</source>
        <translation>&amp;Sprache der primären Locale</translation>
    </message>
    <message>
        <source>The primary Locale stays for as long as the Project lives.</source>
        <translation>Die primäre Locale bleibt, solange das Projekt lebt.</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create Project</source>
        <translation>Projekt anlegen</translation>
    </message>
</context>
<context>
    <name>ProjectDeleteDialog</name>
    <message>
        <source>Delete Project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProjectPlans</name>
    <message>
        <source>A Project of the name &quot;%1&quot; is there already.</source>
        <translation>Ein Projekt mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The language of the primary Locale is needed.</source>
        <translation>Die Sprache der primären Locale ist nötig.</translation>
    </message>
    <message>
        <source>Create Project &quot;%1&quot;</source>
        <translation>Projekt „%1“ anlegen</translation>
    </message>
    <message>
        <source>The Project has that name already.</source>
        <translation>Das Projekt heißt schon so.</translation>
    </message>
    <message>
        <source>Rename Project &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Projekt „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>To delete the Project, type its name: %1</source>
        <translation>Um das Projekt zu löschen, tippen Sie seinen Namen: %1</translation>
    </message>
    <message>
        <source>Delete Project &quot;%1&quot;</source>
        <translation>Projekt „%1“ löschen</translation>
    </message>
    <message>
        <source>Parts of the Project may be gone already.</source>
        <translation>Teile des Projekts sind vielleicht schon weg.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ResourcePanel</name>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>RestorePlan</name>
    <message>
        <source>To restore, type the name of the Project: %1</source>
        <translation>Zum Wiederherstellen tippen Sie den Namen des Projekts: %1</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot; from Snapshot &quot;%2&quot;</source>
        <translation>„%1“ aus dem Snapshot „%2“ wiederherstellen</translation>
    </message>
    <message>
        <source>The Project may be rebuilt in part only. Restore again, or from another Snapshot.</source>
        <translation>Vielleicht ist das Projekt nur zum Teil neu aufgebaut. Stellen Sie es noch einmal wieder her, oder aus einem anderen Snapshot.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SnapshotContentsDialog</name>
    <message>
        <source>Inside the Snapshot</source>
        <translation>Im Snapshot</translation>
    </message>
    <message>
        <source>Search names and IDs</source>
        <translation>Namen und IDs suchen</translation>
    </message>
    <message>
        <source>Search in the Snapshot</source>
        <translation>Im Snapshot suchen</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was enthalten ist</translation>
    </message>
    <message>
        <source>Never inside: Endpoints, Knowledge, logs, analytics, contact profiles, members.</source>
        <translation>Nie enthalten: Endpoints, Knowledge, Logs, Analytics, Kontaktprofile, Mitglieder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SnapshotCreateDialog</name>
    <message>
        <source>New Snapshot</source>
        <translation>Neuer Snapshot</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Was sich geändert hat</translation>
    </message>
    <message>
        <source>For example: new refund answer, opening hours corrected</source>
        <translation>Zum Beispiel: neue Antwort zur Erstattung, Öffnungszeiten berichtigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create Snapshot</source>
        <translation>Snapshot anlegen</translation>
    </message>
</context>
<context>
    <name>SnapshotDeleteDialog</name>
    <message>
        <source>Delete Snapshots</source>
        <translation>Snapshots löschen</translation>
    </message>
    <message>
        <source>Snapshots to delete</source>
        <translation>Zu löschende Snapshots</translation>
    </message>
    <message>
        <source>A deleted Snapshot cannot be brought back. Download it first if you may need it again.</source>
        <translation>Ein gelöschter Snapshot kommt nicht zurück. Laden Sie ihn vorher herunter, wenn Sie ihn vielleicht noch brauchen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SnapshotFileSteps</name>
    <message>
        <source>The folder &quot;%1&quot; is not there or cannot be written.</source>
        <translation>Den Ordner „%1“ gibt es nicht, oder er ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>SnapshotPlans</name>
    <message>
        <source>All %1 Snapshot slots of &quot;%2&quot; are in use. Delete one first.</source>
        <translation>Alle %1 Snapshot-Plätze von „%2“ sind belegt. Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>A description is needed: the server asks for one.</source>
        <translation>Eine Beschreibung ist nötig: Der Server verlangt sie.</translation>
    </message>
    <message numerus="yes">
        <source>The description is longer than %n characters.</source>
        <translation>
            <numerusform>Die Beschreibung ist länger als ein Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Snapshot of the name &quot;%1&quot; is there already.</source>
        <translation>Einen Snapshot mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Create Snapshot &quot;%1&quot;</source>
        <translation>Snapshot „%1“ anlegen</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Download Snapshot &quot;%1&quot;</source>
        <translation>Snapshot „%1“ herunterladen</translation>
    </message>
    <message>
        <source>Prepare the download of &quot;%1&quot;</source>
        <translation>Download von „%1“ vorbereiten</translation>
    </message>
    <message>
        <source>Download &quot;%1&quot;</source>
        <translation>„%1“ herunterladen</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Die Datei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than %2, the most that the server takes.</source>
        <translation>Die Datei „%1“ ist größer als %2, mehr nimmt der Server nicht.</translation>
    </message>
    <message>
        <source>Upload &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>„%1“ nach „%2“ hochladen</translation>
    </message>
    <message>
        <source>Delete Snapshot &quot;%1&quot;</source>
        <translation>Snapshot „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Snapshots</source>
        <translation>
            <numerusform>Einen Snapshot löschen</numerusform>
            <numerusform>%n Snapshots löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by the Endpoint %2. Point it to the Project or to another Snapshot first.</source>
        <translation>„%1“ wird vom Endpoint %2 benutzt. Richten Sie ihn zuerst auf das Projekt oder einen anderen Snapshot.</translation>
    </message>
</context>
<context>
    <name>SnapshotRestoreDialog</name>
    <message>
        <source>Restore Snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>needs projectAdmin</source>
        <translation>braucht projectAdmin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SnapshotSteps</name>
    <message>
        <source>A Snapshot of the name &quot;%1&quot; is there already.</source>
        <translation>Einen Snapshot mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>All %1 Snapshot slots of the Project are in use.</source>
        <translation>Alle %1 Snapshot-Plätze des Projekts sind belegt.</translation>
    </message>
</context>
<context>
    <name>SnapshotUploadDialog</name>
    <message>
        <source>Upload Snapshot</source>
        <translation>Snapshot hochladen</translation>
    </message>
    <message>
        <source>Snapshot &amp;file</source>
        <translation>Snapshot-&amp;Datei</translation>
    </message>
    <message>
        <source>A .csnap file</source>
        <translation>Eine .csnap-Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>The Snapshot keeps the name that it was made with. A file name does not change it.</source>
        <translation>Der Snapshot behält den Namen, unter dem er angelegt wurde. Der Dateiname ändert ihn nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
</context>
<context>
    <name>SuperKeyDialog</name>
    <message>
        <source>Super API-Key</source>
        <translation>Super-API-Key</translation>
    </message>
    <message>
        <source>Management credentials of this installation. They are used for this session only and never stored.</source>
        <translation>Zugangsdaten der Management-Oberfläche dieser Installation. Sie gelten nur für diese Sitzung und werden nie gespeichert.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Reason (goes to the journal)</source>
        <translation>&amp;Grund (kommt ins Journal)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start 15:00</source>
        <translation>15:00 starten</translation>
    </message>
</context>
<context>
    <name>SystemAuthor</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Scoped user</source>
        <translation>Eingeschränkter Benutzer</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Reason (goes to the journal)</source>
        <translation>&amp;Grund (kommt ins Journal)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Add your first environment</source>
        <translation>Ihre erste Umgebung</translation>
    </message>
    <message>
        <source>One environment is one server with one key. You can add more later.</source>
        <translation>Eine Umgebung ist ein Server mit einem Key. Weitere können später dazukommen.</translation>
    </message>
    <message>
        <source>Take the key out of the file once it is in the keychain</source>
        <translation>Den Key aus der Datei nehmen, sobald er im Schlüsselbund liegt</translation>
    </message>
    <message>
        <source>&amp;Import CLI configuration…</source>
        <translation>CLI-Konfiguration &amp;importieren …</translation>
    </message>
    <message>
        <source>Look around in &amp;demo</source>
        <translation>In der &amp;Demo umsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>cognigy::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · %3</source>
        <translation>Version %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Steht auf</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), Breeze icons (LGPL 3), Inter (OFL 1.1), JetBrains Mono (OFL 1.1)</source>
        <translation>Qt (LGPL 3), QtKeychain (BSD), Breeze-Icons (LGPL 3), Inter (OFL 1.1), JetBrains Mono (OFL 1.1)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Keys lie in the system&apos;s keychain, never in a file; a super key only in memory.</source>
        <translation>Keys liegen im Schlüsselbund des Systems, nie in einer Datei; ein Super-Key nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>cognigy::ActivityModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operation, object</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>running or cut off</source>
        <translation>läuft oder wurde unterbrochen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>cognigy::ActivityWords</name>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>cognigy::AddressWords</name>
    <message>
        <source>No address was given.</source>
        <translation>Es wurde keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeyCreateDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Key</translation>
    </message>
    <message>
        <source>What it is for, e.g. release pipeline</source>
        <translation>Wofür er ist, z. B. Release-Pipeline</translation>
    </message>
    <message>
        <source>To tell it apart in the list of keys.</source>
        <translation>Um ihn in der Liste der Keys zu erkennen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeyRevealDialog</name>
    <message>
        <source>This is the only time the key can be shown. The server keeps no copy of it.</source>
        <translation>Nur dieses eine Mal kann der Key gezeigt werden. Der Server behält keine Kopie.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>No keychain can be used here.</source>
        <translation>Hier ist kein Schlüsselbund benutzbar.</translation>
    </message>
    <message>
        <source>This window stays until the key is safe.</source>
        <translation>Dieses Fenster bleibt, bis der Key in Sicherheit ist.</translation>
    </message>
    <message>
        <source>Nobody can show the key again. Save it, or store it yourself and type its last 4 characters. If you do not need it, delete this key.</source>
        <translation>Niemand kann den Key noch einmal zeigen. Bewahren Sie ihn auf, oder tippen Sie seine letzten 4 Zeichen, wenn Sie ihn selbst aufbewahrt haben. Brauchen Sie ihn nicht, löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Aufbewahren und schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Wird im Schlüsselbund aufbewahrt …</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the key.</source>
        <translation>Tippen Sie die letzten 4 Zeichen des Keys.</translation>
    </message>
    <message>
        <source>save the key</source>
        <translation>Den Key aufbewahren</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeyRevokeDialog</name>
    <message>
        <source>Revoke API key</source>
        <translation>API-Key widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n API keys</source>
        <translation>
            <numerusform>Einen API-Key widerrufen</numerusform>
            <numerusform>%n API-Keys widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke in %1</source>
        <translation>In %1 widerrufen</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>In use by this console</source>
        <translation>Von dieser Konsole benutzt</translation>
    </message>
    <message>
        <source>This console works with one of these keys. Without it you are signed out here.</source>
        <translation>Diese Konsole arbeitet mit einem dieser Keys. Ohne ihn sind Sie hier abgemeldet.</translation>
    </message>
    <message>
        <source>Rotate it instead: that makes a new key, tests it, and revokes the old one.</source>
        <translation>Tauschen Sie ihn lieber aus: Das legt einen neuen Key an, testet ihn und widerruft den alten.</translation>
    </message>
    <message>
        <source>They stop working at once, everywhere.</source>
        <translation>Sie gelten sofort nirgends mehr.</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeyRotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 austauschen</translation>
    </message>
    <message>
        <source>Its value goes to the keychain; you need not copy it.</source>
        <translation>Sein Wert geht in den Schlüsselbund; Sie müssen ihn nicht kopieren.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It runs on when this dialog is closed.</source>
        <translation>Es läuft weiter, wenn dieses Fenster zu ist.</translation>
    </message>
    <message>
        <source>This console works with the new key. The old one is revoked.</source>
        <translation>Diese Konsole arbeitet mit dem neuen Key. Der alte ist widerrufen.</translation>
    </message>
    <message>
        <source>The rotation was stopped.</source>
        <translation>Der Austausch wurde angehalten.</translation>
    </message>
    <message>
        <source>rotate the key</source>
        <translation>Den Key austauschen</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeysModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzung</translation>
    </message>
    <message>
        <source>in use here</source>
        <translation>hier in Benutzung</translation>
    </message>
    <message>
        <source>This console uses this key. Revoking it ends the connection.</source>
        <translation>Diese Konsole benutzt den Key. Ihn zu widerrufen beendet die Verbindung.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeysPanelWords</name>
    <message>
        <source>API keys</source>
        <translation>API-Keys</translation>
    </message>
    <message>
        <source>list your API keys</source>
        <translation>Ihre API-Keys auflisten</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Neuer API-Key …</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Austauschen …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Keine API-Keys</translation>
    </message>
    <message>
        <source>An API key lets a program act with all of your rights. Its value is shown once, when it is made.</source>
        <translation>Mit einem API-Key handelt ein Programm mit allen Ihren Rechten. Sein Wert wird einmal gezeigt: wenn er angelegt wird.</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <translation>API-Keys filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::Application</name>
    <message>
        <source>read the list of environments</source>
        <translation>Die Liste der Umgebungen lesen</translation>
    </message>
    <message>
        <source>open the journal</source>
        <translation>Das Journal öffnen</translation>
    </message>
</context>
<context>
    <name>cognigy::BottomDock</name>
    <message>
        <source>Tasks &amp; transfers</source>
        <translation>Tasks &amp; Übertragungen</translation>
    </message>
    <message>
        <source>Tasks &amp;&amp; transfers</source>
        <translation>Tasks &amp;&amp; Übertragungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>HTTP log</source>
        <translation>HTTP-Protokoll</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige ausräumen</translation>
    </message>
    <message>
        <source>Hide (Ctrl+J)</source>
        <translation>Ausblenden (Strg+J)</translation>
    </message>
    <message>
        <source>Hide tasks and transfers</source>
        <translation>Tasks und Übertragungen ausblenden</translation>
    </message>
</context>
<context>
    <name>cognigy::BulkBar</name>
    <message>
        <source>clears</source>
        <translation>hebt auf</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
</context>
<context>
    <name>cognigy::Chip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it.</source>
        <translation>Eingabe ändert ihn, Entf nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>cognigy::Commander</name>
    <message>
        <source>No environment is open.</source>
        <translation>Keine Umgebung ist offen.</translation>
    </message>
    <message>
        <source>The demo cannot be changed.</source>
        <translation>Die Demo kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Un&amp;lock writing…</source>
        <translation>Schreiben &amp;entsperren …</translation>
    </message>
    <message>
        <source>&amp;Lock writing</source>
        <translation>Schreiben &amp;sperren</translation>
    </message>
    <message>
        <source>No super key acts.</source>
        <translation>Kein Super-Key ist aktiv.</translation>
    </message>
    <message>
        <source>Choose a Project first.</source>
        <translation>Wählen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>%1 is locked against changes.</source>
        <translation>%1 ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Keine Seite ist offen.</translation>
    </message>
    <message>
        <source>This page has nothing of the kind.</source>
        <translation>Das gibt es auf dieser Seite nicht.</translation>
    </message>
</context>
<context>
    <name>cognigy::DemoServer</name>
    <message>
        <source>The program cognigy-sandbox was not found beside this one.</source>
        <translation>Das Programm cognigy-sandbox wurde neben diesem nicht gefunden.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo server said something that this program does not understand.</source>
        <translation>Der Demo-Server sagte etwas, das dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The demo server could not be started: %1</source>
        <translation>Der Demo-Server konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The demo server has ended by itself (exit code %1).</source>
        <translation>Der Demo-Server endete von selbst (Exit-Code %1).</translation>
    </message>
    <message>
        <source>The demo server did not answer within 90 seconds.</source>
        <translation>Der Demo-Server antwortete nicht binnen 90 Sekunden.</translation>
    </message>
</context>
<context>
    <name>cognigy::EmptyState</name>
    <message>
        <source>You need the role %1</source>
        <translation>Sie brauchen die Rolle %1</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
</context>
<context>
    <name>cognigy::EndpointsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>the Project as it is</source>
        <translation>das Projekt, wie es ist</translation>
    </message>
    <message>
        <source>a Snapshot</source>
        <translation>einen Snapshot</translation>
    </message>
    <message>
        <source>Pinned to the Snapshot %1</source>
        <translation>Auf den Snapshot %1 festgelegt</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>cognigy::EndpointsPanelWords</name>
    <message>
        <source>It uses the Project as it is, no Snapshot.</source>
        <translation>Er benutzt das Projekt, wie es ist, keinen Snapshot.</translation>
    </message>
    <message>
        <source>Endpoints that use %1</source>
        <translation>Endpoints, die %1 benutzen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>list the Endpoints</source>
        <translation>Die Endpoints auflisten</translation>
    </message>
    <message>
        <source>Show the Snapshot that it uses</source>
        <translation>Seinen Snapshot zeigen</translation>
    </message>
    <message>
        <source>No Endpoint uses %1</source>
        <translation>Kein Endpoint benutzt %1</translation>
    </message>
    <message>
        <source>No Endpoints</source>
        <translation>Keine Endpoints</translation>
    </message>
    <message>
        <source>This Snapshot can be deleted without breaking an Endpoint.</source>
        <translation>Dieser Snapshot lässt sich löschen, ohne dass ein Endpoint leidet.</translation>
    </message>
    <message>
        <source>An Endpoint connects a channel, such as a web chat or a phone line, with a Flow. Endpoints are made in Cognigy.AI.</source>
        <translation>Ein Endpoint verbindet einen Kanal, etwa einen Web-Chat oder eine Telefonnummer, mit einem Flow. Endpoints werden in Cognigy.AI angelegt.</translation>
    </message>
    <message>
        <source>Filter Endpoints</source>
        <translation>Endpoints filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::EnvironmentForm</name>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Leave empty to keep the key</source>
        <translation>Leer lassen, um den Key zu behalten</translation>
    </message>
    <message>
        <source>Choose the region of your NiCE CXone cluster.</source>
        <translation>Wählen Sie die Region Ihres NiCE-CXone-Clusters.</translation>
    </message>
    <message>
        <source>Type or paste the address of the server.</source>
        <translation>Tippen Sie die Adresse des Servers ein, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>Type the host of the proxy.</source>
        <translation>Tippen Sie den Host des Proxys ein.</translation>
    </message>
    <message>
        <source>Paste what your browser or the documentation shows.</source>
        <translation>Fügen Sie ein, was Ihr Browser oder die Dokumentation zeigt.</translation>
    </message>
    <message>
        <source>Will be used as %1</source>
        <translation>Wird benutzt als %1</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>Leer lassen, um das Passwort zu behalten</translation>
    </message>
</context>
<context>
    <name>cognigy::EnvironmentRemoveDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>cognigy::EnvironmentStore</name>
    <message>
        <source>The list of environments could not be understood (%1). It was kept as %2, and a new list was begun.</source>
        <translation>Die Liste der Umgebungen war nicht zu verstehen (%1). Sie wurde als %2 aufgehoben, und eine neue begonnen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ErrorCard</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>cognigy::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>cognigy::FlowsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
</context>
<context>
    <name>cognigy::FlowsPanelWords</name>
    <message>
        <source>All Flows</source>
        <translation>Alle Flows</translation>
    </message>
    <message>
        <source>list the Flows</source>
        <translation>Die Flows auflisten</translation>
    </message>
    <message>
        <source>Open its Project</source>
        <translation>Sein Projekt öffnen</translation>
    </message>
    <message>
        <source>No Flows</source>
        <translation>Keine Flows</translation>
    </message>
    <message>
        <source>None of the Projects that this key sees holds a Flow. A super key sees every Project of the organisation.</source>
        <translation>Keines der Projekte, die dieser Key sieht, enthält einen Flow. Ein Super-Key sieht jedes Projekt der Organisation.</translation>
    </message>
    <message>
        <source>Filter Flows</source>
        <translation>Flows filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::HttpLogModel</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>cognigy::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a row to see what is known about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>_id</source>
        <translation>_id</translation>
    </message>
    <message>
        <source>Reference ID</source>
        <translation>Reference ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>cognigy::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Endpoints, knowledge, logs, members</source>
        <translation>Endpoints, Knowledge, Logs, Mitglieder</translation>
    </message>
</context>
<context>
    <name>cognigy::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be made: %2</source>
        <translation>Das Journal „%1“ kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be opened: %2</source>
        <translation>Das Journal „%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be %2: %3</source>
        <translation>Das Journal „%1“ kann nicht %2 werden: %3</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2</source>
        <translation>Das Journal „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2</source>
        <translation>Das Journal „%1“ kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>cognigy::KeyActions</name>
    <message>
        <source>%1: %2</source>
        <comment>environment, name of a key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cognigy::KeyPromptDialog</name>
    <message>
        <source>API key needed</source>
        <translation>API-Key nötig</translation>
    </message>
    <message>
        <source>The keychain holds no key for this environment, or it is locked. Unlock it and try again, or paste a key.</source>
        <translation>Der Schlüsselbund hat für diese Umgebung keinen Key, oder er ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder fügen Sie einen Key ein.</translation>
    </message>
    <message>
        <source>You can paste the key and go on.</source>
        <translation>Sie können den Key einfügen und weitermachen.</translation>
    </message>
    <message>
        <source>Without a tick the key is used for this session only.</source>
        <translation>Ohne Haken wird der Key nur für diese Sitzung benutzt.</translation>
    </message>
</context>
<context>
    <name>cognigy::KeychainStore</name>
    <message>
        <source>The keychain of this computer has not answered for %1 seconds. Perhaps it is waiting for its password: unlock it and try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet seit %1 Sekunden nicht. Vielleicht wartet er auf sein Passwort: Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie den Key nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie den Key nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this environment.</source>
        <translation>Der Schlüsselbund hat keinen Key für diese Umgebung.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it, or keep the key for this session only.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Erlauben Sie ihn, oder behalten Sie den Key nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or refuses access (%1). Unlock it and try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt oder verweigert den Zugriff (%1). Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie den Key nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. The key can be kept for this session only.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund. Der Key kann nur für diese Sitzung behalten werden.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). The key can be kept for this session only.</source>
        <translation>Der Schlüsselbund dieses Rechners ist nicht benutzbar (%1). Der Key kann nur für diese Sitzung behalten werden.</translation>
    </message>
</context>
<context>
    <name>cognigy::LocaleDeleteDialog</name>
    <message>
        <source>Delete %1 in</source>
        <translation>%1 löschen in</translation>
    </message>
    <message>
        <source>Delete Locale in %1</source>
        <translation>Locale in %1 löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht wird</translation>
    </message>
    <message>
        <source>%1, and every text in it</source>
        <translation>%1, und jeder Text darin</translation>
    </message>
    <message>
        <source>It cannot be brought back, except from a Snapshot.</source>
        <translation>Das kommt nicht zurück, außer aus einem Snapshot.</translation>
    </message>
    <message>
        <source>Fall back on it</source>
        <translation>Auf sie weichen aus</translation>
    </message>
    <message>
        <source>No other Locale</source>
        <translation>Keine andere Locale</translation>
    </message>
    <message>
        <source>They fall back on %1 from then on.</source>
        <translation>Sie weichen von da an auf %1 aus.</translation>
    </message>
</context>
<context>
    <name>cognigy::LocaleDialog</name>
    <message>
        <source>Change Locale</source>
        <translation>Locale ändern</translation>
    </message>
    <message>
        <source>New Locale</source>
        <translation>Neue Locale</translation>
    </message>
    <message>
        <source>Change %1 in</source>
        <translation>%1 ändern in</translation>
    </message>
    <message>
        <source>New Locale in</source>
        <translation>Neue Locale in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create Locale</source>
        <translation>Locale anlegen</translation>
    </message>
    <message>
        <source>Type or choose a language</source>
        <translation>Sprache tippen oder wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This is the primary Locale: all others fall back to it in the end.</source>
        <translation>Das ist die primäre Locale: Alle anderen weichen am Ende auf sie aus.</translation>
    </message>
    <message>
        <source>%1 (is not there any more)</source>
        <translation>%1 (ist nicht mehr da)</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (primär)</translation>
    </message>
    <message>
        <source>It falls back on this Locale itself.</source>
        <translation>Sie weicht selbst auf diese Locale aus.</translation>
    </message>
    <message>
        <source>Answers for what this Locale does not say.</source>
        <translation>Antwortet, wo diese Locale nichts sagt.</translation>
    </message>
    <message>
        <source>Not offered, since they fall back on this Locale: %1</source>
        <translation>Nicht angeboten, weil sie auf diese Locale ausweichen: %1</translation>
    </message>
    <message>
        <source>A language is needed.</source>
        <translation>Eine Sprache ist nötig.</translation>
    </message>
    <message>
        <source>As people call it, e.g. Swiss German.</source>
        <translation>Wie man sie nennt, z. B. Schweizerdeutsch.</translation>
    </message>
    <message>
        <source>What the NLU is trained for.</source>
        <translation>Wofür die NLU trainiert wird.</translation>
    </message>
    <message>
        <source>No language code. It looks like de-DE.</source>
        <translation>Kein Sprachcode. Er sieht aus wie de-DE.</translation>
    </message>
    <message>
        <source>This console does not know %1. The server decides.</source>
        <translation>Diese Konsole kennt %1 nicht. Der Server entscheidet.</translation>
    </message>
</context>
<context>
    <name>cognigy::LocalesModel</name>
    <message>
        <source>%1 (loop)</source>
        <translation>%1 (im Kreis)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist weg</translation>
    </message>
    <message>
        <source>none, it is the primary one</source>
        <translation>keine, sie ist die primäre</translation>
    </message>
    <message>
        <source>These Locales fill in for each other and never end: %1. Choose another fallback for one of them.</source>
        <translation>Diese Locales weichen aufeinander aus und kommen nie an ein Ende: %1. Wählen Sie für eine von ihnen eine andere.</translation>
    </message>
    <message>
        <source>It names a fallback that this Project does not hold. Choose another one.</source>
        <translation>Sie nennt eine Ausweich-Locale, die dieses Projekt nicht hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The primary Locale of a Project cannot be moved or deleted.</source>
        <translation>Die primäre Locale eines Projekts kann nicht verschoben oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Weicht aus auf</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>cognigy::LocalesPanelWords</name>
    <message>
        <source>Locales</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>list the Locales</source>
        <translation>Die Locales auflisten</translation>
    </message>
    <message>
        <source>New Locale…</source>
        <translation>Neue Locale …</translation>
    </message>
    <message>
        <source>Change language or fallback…</source>
        <translation>Sprache oder Ausweich-Locale ändern …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No Locales</source>
        <translation>Keine Locales</translation>
    </message>
    <message>
        <source>A Locale is one language that a Project speaks. What it lacks comes from its fallback. %1 fit into a Project.</source>
        <translation>Eine Locale ist eine Sprache, die ein Projekt spricht. Was ihr fehlt, kommt aus ihrer Ausweich-Locale. In ein Projekt passen %1.</translation>
    </message>
    <message>
        <source>Filter Locales</source>
        <translation>Locales filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Switch environment (Ctrl+1…9)</source>
        <translation>Umgebung wechseln (Strg+1…9)</translation>
    </message>
    <message>
        <source>Switch Project</source>
        <translation>Projekt wechseln</translation>
    </message>
    <message>
        <source>Choose an environment</source>
        <translation>Eine Umgebung wählen</translation>
    </message>
    <message>
        <source>All Projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>stage, environment</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Writing allowed</source>
        <translation>Schreiben erlaubt</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Nothing but reading leaves this window for %1.</source>
        <translation>Nichts als Lesen verlässt dieses Fenster für %1.</translation>
    </message>
    <message>
        <source>Allow nothing but reading again.</source>
        <translation>Wieder nur Lesen erlauben.</translation>
    </message>
</context>
<context>
    <name>cognigy::MainWindow</name>
    <message>
        <source>Its environment is not open any more.</source>
        <translation>Ihre Umgebung ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>start %1 again</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>section, Project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>pin the Project</source>
        <translation>Das Projekt anheften</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>used, limit</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>take the key out of the keychain</source>
        <translation>Den Key aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>remove the environment</source>
        <translation>Die Umgebung entfernen</translation>
    </message>
    <message>
        <source>start the demo</source>
        <translation>Die Demo starten</translation>
    </message>
</context>
<context>
    <name>cognigy::NavigatorDock</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Find a Project</source>
        <translation>Projekt finden</translation>
    </message>
</context>
<context>
    <name>cognigy::NavigatorFeeder</name>
    <message>
        <source>Deploy</source>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>A super key acts</source>
        <translation>Ein Super-Key ist aktiv</translation>
    </message>
</context>
<context>
    <name>cognigy::OperationDialog</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>cognigy::OperationList</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>cognigy::PageArea</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>section, project</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cognigy::PanelPage</name>
    <message>
        <source>%1 is locked against changes. Unlock it first (Ctrl+L).</source>
        <translation>%1 ist gegen Änderungen gesperrt. Entsperren Sie zuerst (Strg+L).</translation>
    </message>
    <message>
        <source>This needs the role %1.</source>
        <translation>Dazu braucht es die Rolle %1.</translation>
    </message>
</context>
<context>
    <name>cognigy::PeopleWords</name>
    <message>
        <source>me</source>
        <comment>who made or changed something</comment>
        <translation>ich</translation>
    </message>
    <message>
        <source>another user</source>
        <comment>who made or changed something</comment>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>%1
User %2</source>
        <comment>e-mail, id</comment>
        <translation>%1
Benutzer %2</translation>
    </message>
    <message>
        <source>User %1</source>
        <comment>id</comment>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>User %1. Your key may not see the names of others.</source>
        <comment>id</comment>
        <translation>Benutzer %1. Ihr Key darf die Namen anderer nicht sehen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ProjectActions</name>
    <message>
        <source>The address of the web interface cannot be told from %1.</source>
        <translation>Die Adresse der Weboberfläche lässt sich aus %1 nicht ableiten.</translation>
    </message>
    <message>
        <source>open the Project in the browser</source>
        <translation>Das Projekt im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>cognigy::ProjectCreateDialog</name>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Chosen by the server</source>
        <translation>Wählt der Server</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>Höchstens 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ProjectDeleteDialog</name>
    <message>
        <source>Delete Project in</source>
        <translation>Projekt löschen in</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht wird</translation>
    </message>
    <message>
        <source>Everything inside: Flows, Intents, Locales, Lexicons, Functions, Connections, LLMs, Knowledge, Playbooks and all Snapshots</source>
        <translation>Alles darin: Flows, Intents, Locales, Lexicons, Functions, Connections, LLMs, Knowledge, Playbooks und alle Snapshots</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <translation>Hört sofort auf</translation>
    </message>
    <message>
        <source>Every Endpoint of this Project: its bots no longer answer</source>
        <translation>Jeder Endpoint dieses Projekts: Seine Bots antworten nicht mehr</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Weg zurück</translation>
    </message>
    <message>
        <source>None. Download a Snapshot first if you may need it again.</source>
        <translation>Keiner. Laden Sie vorher einen Snapshot herunter, wenn Sie es vielleicht noch brauchen.</translation>
    </message>
    <message>
        <source>Type the Project&apos;s name: %1</source>
        <translation>Tippen Sie den Namen des Projekts: %1</translation>
    </message>
    <message>
        <source>Delete Project in %1</source>
        <translation>Projekt in %1 löschen</translation>
    </message>
    <message>
        <source>Type the name to go on.</source>
        <translation>Tippen Sie den Namen, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ProjectsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>cognigy::ProjectsPanelWords</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>list the Projects</source>
        <translation>Die Projekte auflisten</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No Projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A Project holds the Flows, Locales, Endpoints and Snapshots of one virtual agent. Make one, or ask an admin to add you to theirs.</source>
        <translation>Ein Projekt enthält die Flows, Locales, Endpoints und Snapshots eines virtuellen Agenten. Legen Sie eines an, oder bitten Sie einen Administrator, Sie in eines aufzunehmen.</translation>
    </message>
    <message>
        <source>Filter Projects</source>
        <translation>Projekte filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::RenameDialog</name>
    <message>
        <source>Rename Project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename Locale</source>
        <translation>Locale umbenennen</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>Höchstens 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>cognigy::ResourcePanel</name>
    <message>
        <source>Please give me the role %1 in %2, so that I can %3.</source>
        <translation>Bitte gib mir die Rolle %1 in %2. Ich brauche sie hierfür: %3.</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Bitte</translation>
    </message>
    <message>
        <source>This list could not be read again. Try that first.</source>
        <translation>Diese Liste konnte nicht neu gelesen werden. Versuchen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>This works on one row at a time.</source>
        <translation>Das geht nur mit einer Zeile auf einmal.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy _id</source>
        <translation>_id kopieren</translation>
    </message>
    <message>
        <source>Copy reference ID</source>
        <translation>Reference ID kopieren</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>the _id</source>
        <translation>die _id</translation>
    </message>
    <message>
        <source>the reference ID</source>
        <translation>die Reference ID</translation>
    </message>
    <message>
        <source>You may not %1. Somebody who administers this place can give you the role.</source>
        <translation>Das dürfen Sie nicht: %1. Wer diesen Ort verwaltet, kann Ihnen die Rolle geben.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>%1 rows are hidden. Every word that you type must be found in a row.</source>
        <translation>%1 Zeilen sind verborgen. Jedes getippte Wort muss in einer Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Gesehen %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 war nicht zu lesen</translation>
    </message>
    <message>
        <source>Read from the server %1. F5 reads it again.</source>
        <translation>Vom Server gelesen: %1. F5 liest neu.</translation>
    </message>
</context>
<context>
    <name>cognigy::ResourceTypes</name>
    <message>
        <source>AI Agents</source>
        <translation>AI Agents</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Flow states</source>
        <translation>Flow States</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Handover Providers</source>
        <translation>Handover Providers</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>LLMs</source>
        <translation>LLMs</translation>
    </message>
    <message>
        <source>Lexicons</source>
        <translation>Lexicons</translation>
    </message>
    <message>
        <source>Locales</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>NLU Connectors</source>
        <translation>NLU Connectors</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>cognigy::RestoreFacts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This Project has no Endpoints.</source>
        <translation>Dieses Projekt hat keine Endpoints.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the primary Locale, re-linked by the server</source>
        <translation>
            <numerusform>%n auf der primären Locale, verknüpft der Server neu</numerusform>
            <numerusform>%n auf der primären Locale, verknüpft der Server neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other Locales: to be re-linked by hand afterwards</source>
        <translation>
            <numerusform>%n auf einer anderen Locale: danach von Hand neu zu verknüpfen</numerusform>
            <numerusform>%n auf anderen Locales: danach von Hand neu zu verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned to a Snapshot: they go on as they are</source>
        <translation>
            <numerusform>%n auf einen Snapshot festgelegt: bleibt, wie er ist</numerusform>
            <numerusform>%n auf einen Snapshot festgelegt: bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>resource type, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted now</source>
        <translation>Jetzt gelöscht</translation>
    </message>
    <message>
        <source>Everything that a Snapshot can hold</source>
        <translation>Alles, was ein Snapshot enthalten kann</translation>
    </message>
    <message>
        <source>Running conversations on these Flows stop.</source>
        <translation>Laufende Gespräche auf diesen Flows brechen ab.</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Neu aufgebaut</translation>
    </message>
    <message>
        <source>Everything that the Snapshot holds</source>
        <translation>Alles, was der Snapshot enthält</translation>
    </message>
    <message>
        <source>With new IDs; reference IDs stay as they are.</source>
        <translation>Mit neuen IDs; Reference IDs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Endpoint settings, Knowledge, logs, analytics, contact profiles, members</source>
        <translation>Einstellungen der Endpoints, Knowledge, Logs, Analytics, Kontaktprofile, Mitglieder</translation>
    </message>
</context>
<context>
    <name>cognigy::Runner</name>
    <message>
        <source>The environment was closed while this was running.</source>
        <translation>Die Umgebung wurde geschlossen, während das lief.</translation>
    </message>
</context>
<context>
    <name>cognigy::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clipboard clears in</source>
        <translation>Zwischenablage wird geleert in</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>cognigy::SecretText</name>
    <message>
        <source>Shown on the screen. Copy it to use it.</source>
        <translation>Auf dem Bildschirm sichtbar. Zum Benutzen kopieren.</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>Verborgen, endet auf %1</translation>
    </message>
</context>
<context>
    <name>cognigy::Section</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>All Flows</source>
        <translation>Alle Flows</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Keys</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshot contents</source>
        <translation>Inhalt des Snapshots</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Locales</source>
        <translation>Locales</translation>
    </message>
</context>
<context>
    <name>cognigy::Session</name>
    <message>
        <source>Super API-Key of %1</source>
        <translation>Super-API-Key von %1</translation>
    </message>
</context>
<context>
    <name>cognigy::SessionBanners</name>
    <message>
        <source>PROD is locked</source>
        <translation>PROD ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>You can look at everything; nothing is changed until you unlock.</source>
        <translation>Sie können alles ansehen; bis zum Entsperren wird nichts geändert.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Key ändern …</translation>
    </message>
</context>
<context>
    <name>cognigy::SessionStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Unter diesem Namen ist nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>cognigy::ShortcutsDialog</name>
    <message>
        <source>Ctrl+1…9</source>
        <translation>Strg+1…9</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>Umgebung wechseln</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Zeile ankreuzen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then the ticks</source>
        <translation>Den Filter leeren, dann die Häkchen</translation>
    </message>
</context>
<context>
    <name>cognigy::SlotMeter</name>
    <message>
        <source>%1 of %2 slots</source>
        <translation>%1 von %2 Plätzen</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotActions</name>
    <message>
        <source>download the Snapshot</source>
        <translation>Den Snapshot herunterladen</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotContentsDialog</name>
    <message>
        <source>Inside %1 of</source>
        <translation>Inhalt von %1 aus</translation>
    </message>
    <message>
        <source>Reading what is inside…</source>
        <translation>Der Inhalt wird gelesen …</translation>
    </message>
    <message>
        <source>read what is inside</source>
        <translation>Den Inhalt lesen</translation>
    </message>
    <message>
        <source>The server lists nothing inside this Snapshot.</source>
        <translation>Der Server nennt in diesem Snapshot nichts.</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 enthalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotContentsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made it</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reference ID</source>
        <translation>Reference ID</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotContentsPanelWords</name>
    <message>
        <source>Inside the Snapshot</source>
        <translation>Im Snapshot</translation>
    </message>
    <message>
        <source>list what is inside the Snapshot</source>
        <translation>Den Inhalt des Snapshots auflisten</translation>
    </message>
    <message>
        <source>Nothing inside</source>
        <translation>Nichts enthalten</translation>
    </message>
    <message>
        <source>This Snapshot holds none of the resources that the API lists. Endpoints, knowledge, logs and members are never part of one.</source>
        <translation>Dieser Snapshot enthält nichts von dem, was die API auflistet. Endpoints, Knowledge, Logs und Mitglieder gehören nie dazu.</translation>
    </message>
    <message>
        <source>Search inside</source>
        <translation>Im Inhalt suchen</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotCreateDialog</name>
    <message>
        <source>New Snapshot of</source>
        <translation>Neuer Snapshot von</translation>
    </message>
    <message>
        <source>Reading the Snapshots of this Project…</source>
        <translation>Die Snapshots dieses Projekts werden gelesen …</translation>
    </message>
    <message>
        <source>list the Snapshots</source>
        <translation>Die Snapshots auflisten</translation>
    </message>
    <message>
        <source>Once taken, a Snapshot cannot be renamed.</source>
        <translation>Einmal angelegt, lässt sich ein Snapshot nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The Snapshots of this Project are not known yet.</source>
        <translation>Die Snapshots dieses Projekts sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It runs on when this dialog is closed.</source>
        <translation>Es läuft weiter, wenn dieses Fenster zu ist.</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotDeleteDialog</name>
    <message>
        <source>Delete Snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Snapshots</source>
        <translation>
            <numerusform>Einen Snapshot löschen</numerusform>
            <numerusform>%n Snapshots löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Snapshot in</source>
        <translation>Snapshot löschen in</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Snapshots in</source>
        <translation>
            <numerusform>Einen Snapshot löschen in</numerusform>
            <numerusform>%n Snapshots löschen in</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete in %1</source>
        <translation>In %1 löschen</translation>
    </message>
    <message>
        <source>Looking which Endpoints use them…</source>
        <translation>Es wird nachgesehen, welche Endpoints sie benutzen …</translation>
    </message>
    <message>
        <source>find out which Endpoints use them</source>
        <translation>Herausfinden, welche Endpoints sie benutzen</translation>
    </message>
    <message>
        <source>No Endpoint uses it</source>
        <translation>Kein Endpoint benutzt ihn</translation>
    </message>
    <message>
        <source>It is not known yet who uses them.</source>
        <translation>Es ist noch nicht bekannt, wer sie benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n in %1</source>
        <translation>
            <numerusform>%n in %1 löschen</numerusform>
            <numerusform>%n in %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in use.</source>
        <translation>Alle werden benutzt.</translation>
    </message>
    <message>
        <source>They are gone already.</source>
        <translation>Sie sind schon weg.</translation>
    </message>
    <message>
        <source>Kept, since in use: %1</source>
        <translation>Bleiben, weil in Benutzung: %1</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotRestoreDialog</name>
    <message>
        <source>Restore %1 into</source>
        <translation>%1 wiederherstellen in</translation>
    </message>
    <message>
        <source>Type the Project&apos;s name: %1</source>
        <translation>Tippen Sie den Namen des Projekts: %1</translation>
    </message>
    <message>
        <source>Safer: take a Snapshot of the present state first. Then there is a way back.</source>
        <translation>Sicherer: Legen Sie zuerst einen Snapshot des jetzigen Stands an. Dann gibt es einen Weg zurück.</translation>
    </message>
    <message>
        <source>Take &amp;Snapshot…</source>
        <translation>&amp;Snapshot anlegen …</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>In %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Looking what a restore would change…</source>
        <translation>Es wird nachgesehen, was sich ändern würde …</translation>
    </message>
    <message>
        <source>find out what a restore would change</source>
        <translation>Herausfinden, was sich ändern würde</translation>
    </message>
    <message>
        <source>You lack the role %1. Ask an admin of this Project for it.</source>
        <translation>Ihnen fehlt die Rolle %1. Bitten Sie einen Administrator dieses Projekts darum.</translation>
    </message>
    <message>
        <source>It is not known yet what would change.</source>
        <translation>Es ist noch nicht bekannt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Type the name to go on.</source>
        <translation>Tippen Sie den Namen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Takes some minutes and runs on when this dialog is closed.</source>
        <translation>Dauert einige Minuten und läuft weiter, wenn dieses Fenster zu ist.</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotUploadDialog</name>
    <message>
        <source>Upload Snapshot into</source>
        <translation>Snapshot hochladen nach</translation>
    </message>
    <message>
        <source>Reading the Snapshots of this Project…</source>
        <translation>Die Snapshots dieses Projekts werden gelesen …</translation>
    </message>
    <message>
        <source>list the Snapshots</source>
        <translation>Die Snapshots auflisten</translation>
    </message>
    <message>
        <source>Choose a Snapshot file</source>
        <translation>Snapshot-Datei wählen</translation>
    </message>
    <message>
        <source>Cognigy.AI Snapshots (*.csnap)</source>
        <translation>Cognigy.AI-Snapshots (*.csnap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>The Snapshots of this Project are not known yet.</source>
        <translation>Die Snapshots dieses Projekts sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It runs on when this dialog is closed.</source>
        <translation>Es läuft weiter, wenn dieses Fenster zu ist.</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotWords</name>
    <message>
        <source>not prepared</source>
        <translation>nicht vorbereitet</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>Downloading prepares it first, which takes a moment.</source>
        <translation>Das Herunterladen bereitet ihn zuerst vor; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>A prepared download lasts one day. Downloading prepares it again.</source>
        <translation>Ein vorbereiteter Download gilt einen Tag. Das Herunterladen bereitet ihn neu vor.</translation>
    </message>
    <message>
        <source>Ready to download until %1</source>
        <translation>Bereit zum Herunterladen bis %1</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>Bereit zum Herunterladen</translation>
    </message>
    <message>
        <source>Not known: the Endpoints of this Project could not be read.</source>
        <translation>Nicht bekannt: Die Endpoints dieses Projekts waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>No Endpoint uses this Snapshot.</source>
        <translation>Kein Endpoint benutzt diesen Snapshot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made it</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotsPanelWords</name>
    <message>
        <source>New Snapshot…</source>
        <translation>Neuer Snapshot …</translation>
    </message>
    <message>
        <source>Upload .csnap…</source>
        <translation>.csnap hochladen …</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>Zeigen, wer ihn benutzt</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>list the Snapshots</source>
        <translation>Die Snapshots auflisten</translation>
    </message>
    <message>
        <source>No Snapshots yet</source>
        <translation>Noch keine Snapshots</translation>
    </message>
    <message>
        <source>A Snapshot freezes Flows, Intents and settings of a Project so that you can pin, promote or restore them. %1 fit into a Project.</source>
        <translation>Ein Snapshot friert Flows, Intents und Einstellungen eines Projekts ein, damit Sie sie festlegen, weitergeben oder wiederherstellen können. In ein Projekt passen %1.</translation>
    </message>
    <message>
        <source>Filter Snapshots</source>
        <translation>Snapshots filtern</translation>
    </message>
</context>
<context>
    <name>cognigy::StageStripe</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>cognigy::StartPage</name>
    <message>
        <source>No page is open</source>
        <translation>Keine Seite ist offen</translation>
    </message>
    <message>
        <source>Choose an environment in the navigator, add one, or look around in the demo: a local server with invented data.</source>
        <translation>Wählen Sie im Navigator eine Umgebung, fügen Sie eine hinzu, oder sehen Sie sich in der Demo um: ein lokaler Server mit erfundenen Daten.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Umgebung hinzufügen …</translation>
    </message>
    <message>
        <source>Look around in demo</source>
        <translation>In der Demo umsehen</translation>
    </message>
</context>
<context>
    <name>cognigy::StatusLine</name>
    <message>
        <source>About Cognigy Console</source>
        <translation>Über Cognigy Console</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
    <message>
        <source>No environment is open</source>
        <translation>Keine Umgebung ist offen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>environment, address</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online %1 ms</source>
        <translation>Online %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Keine Rollen hier</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Task</numerusform>
            <numerusform>%n Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>No task runs</source>
        <translation>Kein Task läuft</translation>
    </message>
    <message>
        <source>The super key acts for %1</source>
        <translation>Der Super-Key ist für %1 aktiv</translation>
    </message>
</context>
<context>
    <name>cognigy::StepNumber</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>cognigy::StepRun</name>
    <message>
        <source>This program does not know the step &quot;%1&quot;.</source>
        <translation>Dieses Programm kennt den Schritt „%1“ nicht.</translation>
    </message>
    <message>
        <source>%1: no answer, asking again. The task goes on on the server.</source>
        <translation>%1: keine Antwort, wird erneut gefragt. Der Task läuft auf dem Server weiter.</translation>
    </message>
    <message>
        <source>%1: asked the server to stop</source>
        <translation>%1: Der Server wurde gebeten aufzuhören</translation>
    </message>
    <message>
        <source>The change was made, but it is not to be seen yet.</source>
        <translation>Die Änderung ist gemacht, aber noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1: waiting until it is to be seen</source>
        <translation>%1: wartet, bis es zu sehen ist</translation>
    </message>
    <message>
        <source>%1: the answer was lost, looking whether it happened</source>
        <translation>%1: Die Antwort ging verloren, es wird nachgesehen, ob es geschah</translation>
    </message>
</context>
<context>
    <name>cognigy::SuperCountdownSegment</name>
    <message>
        <source>Super API key: %1 left</source>
        <translation>Super-API-Key: noch %1</translation>
    </message>
    <message>
        <source>2 min left</source>
        <translation>noch 2 min</translation>
    </message>
</context>
<context>
    <name>cognigy::SuperKeyBar</name>
    <message>
        <source>Mint a fresh one</source>
        <translation>Neuen ausstellen</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>A super key acts for %1</source>
        <translation>Ein Super-Key ist für %1 aktiv</translation>
    </message>
    <message>
        <source>The super key for %1 has ended</source>
        <translation>Der Super-Key für %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>It is wiped. Your own key acts again.</source>
        <translation>Er ist gelöscht. Ihr eigener Key ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <comment>time, reason</comment>
        <translation>noch %1 · %2</translation>
    </message>
</context>
<context>
    <name>cognigy::SuperKeyDialog</name>
    <message>
        <source>Start a super key session</source>
        <translation>Eine Super-Key-Sitzung beginnen</translation>
    </message>
    <message>
        <source>Full rights over one organisation, for 15 minutes, tied to no user.</source>
        <translation>Volle Rechte über eine Organisation, 15 Minuten lang, an keinen Benutzer gebunden.</translation>
    </message>
    <message>
        <source>Only on-premises installations can mint it. Nobody can renew or revoke it.</source>
        <translation>Nur On-premises-Installationen können ihn ausstellen. Niemand kann ihn verlängern oder widerrufen.</translation>
    </message>
    <message>
        <source>Enter the user.</source>
        <translation>Geben Sie den Benutzer ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Say why. It goes to the journal.</source>
        <translation>Sagen Sie, warum. Es kommt ins Journal.</translation>
    </message>
    <message>
        <source>Next: choose the organisation</source>
        <translation>Als Nächstes: die Organisation wählen</translation>
    </message>
    <message>
        <source>Ends by itself, and when you lock or quit</source>
        <translation>Endet von selbst, und wenn Sie sperren oder beenden</translation>
    </message>
    <message>
        <source>Asking for the organisations…</source>
        <translation>Die Organisationen werden erfragt …</translation>
    </message>
    <message>
        <source>list the organisations</source>
        <translation>Die Organisationen auflisten</translation>
    </message>
    <message>
        <source>%1 (%2…%3)</source>
        <translation>%1 (%2…%3)</translation>
    </message>
    <message>
        <source>Minting the key…</source>
        <translation>Der Key wird ausgestellt …</translation>
    </message>
    <message>
        <source>mint a Super API-Key</source>
        <translation>Einen Super-API-Key ausstellen</translation>
    </message>
</context>
<context>
    <name>cognigy::SuperKeySession</name>
    <message>
        <source>The Super API-Key has come to its end.</source>
        <translation>Der Super-API-Key ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>cognigy::TaskRow</name>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>operation, state, what</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cognigy::TasksView</name>
    <message>
        <source>Nothing runs. Downloads, uploads and snapshots that you start are shown here, also after their window is closed.</source>
        <translation>Nichts läuft. Downloads, Uploads und Snapshots, die Sie starten, stehen hier, auch wenn ihr Fenster schon zu ist.</translation>
    </message>
    <message>
        <source>Tasks &amp; transfers</source>
        <translation>Tasks &amp; Übertragungen</translation>
    </message>
</context>
<context>
    <name>cognigy::TextWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, in Qt&apos;s format letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, in Qt&apos;s format letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>1: date, 2: time with seconds, 3: time zone</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>used by no Endpoint</comment>
        <translation>keinem</translation>
    </message>
    <message>
        <source>1 Endpoint</source>
        <translation>1 Endpoint</translation>
    </message>
    <message>
        <source>%1 Endpoints</source>
        <translation>%1 Endpoints</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected, %2 of them hidden by the filter</source>
        <translation>%1 ausgewählt, %2 davon vom Filter verborgen</translation>
    </message>
</context>
<context>
    <name>cognigy::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cognigy::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cognigy::TypedNameField</name>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eintippen</translation>
    </message>
</context>
<context>
    <name>cognigy::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>While it is unlocked, every change that you make here reaches %1 at once. It stays unlocked until you lock it or close it.</source>
        <translation>Solange entsperrt ist, erreicht jede Ihrer Änderungen sofort %1. Entsperrt bleibt es, bis Sie sperren oder die Umgebung schließen.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Say why. It goes to the journal.</source>
        <translation>Sagen Sie, warum. Es kommt ins Journal.</translation>
    </message>
</context>
<context>
    <name>cognigy::WelcomeDialog</name>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Eine Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>One environment is one server with one key.</source>
        <translation>Eine Umgebung ist ein Server mit einem Key.</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>Its pages are opened again with what you change.</source>
        <translation>Ihre Seiten werden mit Ihren Änderungen neu geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>From a config.json…</source>
        <translation>Aus einer config.json …</translation>
    </message>
    <message>
        <source>From the CAI_ variables</source>
        <translation>Aus den CAI_-Variablen</translation>
    </message>
    <message>
        <source>Import the official CLI&apos;s configuration</source>
        <translation>Die Konfiguration der offiziellen CLI importieren</translation>
    </message>
    <message>
        <source>CLI configuration (*.json)</source>
        <translation>CLI-Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>read the CLI&apos;s configuration</source>
        <translation>Die Konfiguration der CLI lesen</translation>
    </message>
    <message>
        <source>Take the key out of %1 once it is in the keychain</source>
        <translation>Den Key aus %1 nehmen, sobald er im Schlüsselbund liegt</translation>
    </message>
    <message>
        <source>Read from the CAI_ variables.</source>
        <translation>Aus den CAI_-Variablen gelesen.</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Aus %1 gelesen.</translation>
    </message>
    <message>
        <source>Check what it is for, then test the connection or finish.</source>
        <translation>Prüfen Sie, wofür sie ist, und testen Sie dann die Verbindung oder schließen Sie ab.</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>%1 wird getestet …</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Fügen Sie den API-Key ein.</translation>
    </message>
    <message>
        <source>In Cognigy.AI: your picture, My profile, API Keys.</source>
        <translation>In Cognigy.AI: Ihr Bild, My Profile, API Keys.</translation>
    </message>
    <message>
        <source>keep the key in the keychain</source>
        <translation>Den Key im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>You can tick &quot;Use the key for this session only&quot; and go on: it is then asked for at the next start, and never written to a file.</source>
        <translation>Sie können „Den Key nur für diese Sitzung benutzen“ ankreuzen und weitermachen: Beim nächsten Start wird er erfragt, und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>keep the environment</source>
        <translation>Die Umgebung aufbewahren</translation>
    </message>
    <message>
        <source>take the key out of %1</source>
        <translation>Den Key aus %1 nehmen</translation>
    </message>
</context>
<context>
    <name>cognigy::WindowActions</name>
    <message>
        <source>&amp;Add environment…</source>
        <translation>&amp;Umgebung hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import CLI configuration…</source>
        <translation>CLI-Konfiguration &amp;importieren …</translation>
    </message>
    <message>
        <source>Look around in &amp;demo</source>
        <translation>In der &amp;Demo umsehen</translation>
    </message>
    <message>
        <source>&amp;Edit environment…</source>
        <translation>Umgebung &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Close environment</source>
        <translation>Umgebung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Remove environment from the list…</source>
        <translation>Umgebung aus der Liste &amp;entfernen …</translation>
    </message>
    <message>
        <source>Un&amp;lock writing…</source>
        <translation>Schreiben &amp;entsperren …</translation>
    </message>
    <message>
        <source>&amp;Super API key…</source>
        <translation>&amp;Super-API-Key …</translation>
    </message>
    <message>
        <source>End the super key &amp;now</source>
        <translation>Super-Key &amp;jetzt beenden</translation>
    </message>
    <message>
        <source>Lock e&amp;verything</source>
        <translation>&amp;Alles sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy &amp;_id</source>
        <translation>&amp;_id kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;reference ID</source>
        <translation>&amp;Reference ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Refresh &amp;everything</source>
        <translation>&amp;Alles neu laden</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Tasks &amp;&amp; transfers</source>
        <translation>&amp;Tasks &amp;&amp; Übertragungen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;HTTP log</source>
        <translation>&amp;HTTP-Protokoll</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Farben wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Snapshots</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Endpoints</translation>
    </message>
    <message>
        <source>&amp;Locales</source>
        <translation>&amp;Locales</translation>
    </message>
    <message>
        <source>All &amp;Flows</source>
        <translation>Alle &amp;Flows</translation>
    </message>
    <message>
        <source>API &amp;keys</source>
        <translation>API-&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Pin or unpin this pro&amp;ject</source>
        <translation>Pro&amp;jekt anheften oder lösen</translation>
    </message>
    <message>
        <source>&amp;New snapshot…</source>
        <translation>&amp;Neuer Snapshot …</translation>
    </message>
    <message>
        <source>&amp;Upload .csnap…</source>
        <translation>.csnap &amp;hochladen …</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>H&amp;ineinsehen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>Seite &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cognigy Console</source>
        <translation>Ü&amp;ber Cognigy Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Snapshot</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>cognigy::WriteGate</name>
    <message>
        <source>This environment is locked: nothing but reading leaves until it is unlocked. Nothing was sent.</source>
        <translation>Diese Umgebung ist gesperrt: Bis zum Entsperren verlässt sie nichts als Lesen. Nichts wurde gesendet.</translation>
    </message>
</context>
</TS>
