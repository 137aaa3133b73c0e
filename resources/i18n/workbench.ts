<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../workbench/project/settings.py" line="50"/>
        <location filename="../../workbench/project/settings.py" line="60"/>
        <location filename="../../workbench/project/settings.py" line="68"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="50"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="50"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="52"/>
        <location filename="../../workbench/project/settings.py" line="62"/>
        <location filename="../../workbench/project/settings.py" line="69"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="53"/>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="54"/>
        <source>The colours of the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="60"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="60"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="63"/>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="64"/>
        <source>High contrast draws outlines where there are pale grounds otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="68"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="70"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="71"/>
        <source>With less motion nothing slides or blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="78"/>
        <source>Source Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="79"/>
        <source>Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="80"/>
        <source>Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="81"/>
        <source>The system’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="84"/>
        <location filename="../../workbench/project/settings.py" line="91"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="98"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="99"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="100"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="115"/>
        <location filename="../../workbench/ui/correcting/page.py" line="64"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="23"/>
        <location filename="../../workbench/ui/pages.py" line="38"/>
        <location filename="../../workbench/ui/transcripts/listing.py" line="47"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="110"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="147"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="155"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="163"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="259"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="52"/>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="85"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="86"/>
        <source>Transcripts and quotes in the window; Word files keep their own font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="90"/>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="92"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="93"/>
        <source>Everything else is as large as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="97"/>
        <source>Where I stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="97"/>
        <source>The page Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="98"/>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="99"/>
        <source>A study opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/project/settings.py" line="100"/>
        <source>Page, transcript and place are remembered for each study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="45"/>
        <location filename="../../workbench/ui/codes/asking.py" line="34"/>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="55"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="75"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="154"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="148"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="161"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="185"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="45"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/asking.py" line="36"/>
        <source>Enter adds it · Parent &gt; Child makes both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/colours.py" line="35"/>
        <source>{family}, tone {tone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="45"/>
        <location filename="../../workbench/ui/codes/delegate.py" line="147"/>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="243"/>
        <location filename="../../workbench/ui/codes/actions.py" line="184"/>
        <location filename="../../workbench/ui/codes/panel.py" line="47"/>
        <location filename="../../workbench/ui/coding/keys.py" line="28"/>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/panel.py" line="48"/>
        <source>More about the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/panel.py" line="49"/>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="52"/>
        <location filename="../../workbench/ui/codebook/page.py" line="237"/>
        <location filename="../../workbench/ui/codes/tree_view.py" line="25"/>
        <location filename="../../workbench/ui/coding/codebook_panel.py" line="33"/>
        <location filename="../../workbench/ui/coding/keys.py" line="26"/>
        <location filename="../../workbench/ui/journal/filters.py" line="77"/>
        <location filename="../../workbench/ui/pages.py" line="63"/>
        <location filename="../../workbench/ui/workspace.py" line="239"/>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="73"/>
        <source>No words are selected: press S for the sentence or T for the turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="107"/>
        <source>No code has the key {key}: choose one in the codebook, then Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="124"/>
        <source>No code is meant: go to a coding (N), or choose a code in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="129"/>
        <source>The key {key} gives “{code}” now, no longer “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="131"/>
        <source>The key {key} gives “{code}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="157"/>
        <source>No code was given yet: press Enter to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="237"/>
        <source>The passage is in the quote bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="252"/>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/actions.py" line="254"/>
        <source>Copied with its source, without quotation marks: these are notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="21"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="36"/>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="25"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="41"/>
        <source>Counter-example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="31"/>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="37"/>
        <source>as it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="39"/>
        <source>the meaning changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="41"/>
        <source>only the wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="74"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="36"/>
        <source>What the code stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="22"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="37"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="75"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="37"/>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="23"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="38"/>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="76"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="38"/>
        <source>When not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/wording.py" line="24"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="39"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="77"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="39"/>
        <source>A typical passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="95"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="49"/>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="46"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="46"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="49"/>
        <location filename="../../workbench/ui/codes/actions.py" line="97"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="52"/>
        <location filename="../../workbench/ui/unlocking.py" line="44"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="50"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="53"/>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="50"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="53"/>
        <source>Key %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="55"/>
        <location filename="../../workbench/ui/codebook/form.py" line="92"/>
        <location filename="../../workbench/ui/coding/code_panel.py" line="44"/>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="55"/>
        <source>One on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="58"/>
        <source>The meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="58"/>
        <source>Only the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="60"/>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="60"/>
        <source>Why (goes into the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="63"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="65"/>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="78"/>
        <source>A passage that looks like it and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="90"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="93"/>
        <source>Scale of its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="110"/>
        <source>Ctrl+Enter saves; so does leaving the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="152"/>
        <source>At the top of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="246"/>
        <source>Passages coded before are listed under “To look at again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="41"/>
        <source>A passage that seems to fit and does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="44"/>
        <source>One a line; the palette finds them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="55"/>
        <source>Scale and versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="88"/>
        <source>1 passage by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="88"/>
        <source>{n} passages by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="99"/>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="127"/>
        <source>The passages coded before are listed in the codebook to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_ticks.py" line="35"/>
        <source>Codes that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="75"/>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="80"/>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="81"/>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="82"/>
        <source>Show archived codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="89"/>
        <source>New sub-code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="57"/>
        <source>Code the passage with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="92"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="94"/>
        <source>Definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="99"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="101"/>
        <location filename="../../workbench/ui/codes/actions.py" line="271"/>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="102"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="59"/>
        <source>Find passages like these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="61"/>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="90"/>
        <source>Autocode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="65"/>
        <source>Show only this code and those below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="67"/>
        <location filename="../../workbench/ui/coding/keys.py" line="44"/>
        <source>Show only this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_actions.py" line="68"/>
        <location filename="../../workbench/ui/coding/keys.py" line="105"/>
        <source>Show all codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="113"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="116"/>
        <source>Make it a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="118"/>
        <source>Make it a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="119"/>
        <location filename="../../workbench/ui/codes/actions.py" line="272"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="127"/>
        <location filename="../../workbench/ui/coding/show_panel.py" line="95"/>
        <location filename="../../workbench/ui/coding/value_strip.py" line="86"/>
        <location filename="../../workbench/ui/coding/valuing.py" line="55"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="137"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="138"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="139"/>
        <source>To the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="141"/>
        <source>Under another code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="184"/>
        <source>New code under “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="238"/>
        <source>Merged “{gone}” into “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="248"/>
        <source>Merge “%s” into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="258"/>
        <source>Move “%s” under…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="273"/>
        <source>Delete with all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="278"/>
        <source>Deleted the code “%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/actions.py" line="281"/>
        <source>Deleted the code “%s” with all that hung on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_panel.py" line="34"/>
        <source>No codes yet. Select a passage and press Enter, or add one with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_panel.py" line="42"/>
        <source>Codebook page (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/codebook_panel.py" line="50"/>
        <source>{done} of {all} transcripts finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="42"/>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="165"/>
        <location filename="../../workbench/ui/correcting/words_part.py" line="62"/>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="42"/>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="165"/>
        <location filename="../../workbench/ui/correcting/words_part.py" line="62"/>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="43"/>
        <location filename="../../workbench/ui/correcting/words_part.py" line="63"/>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="49"/>
        <location filename="../../workbench/ui/coding/correcting.py" line="44"/>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="53"/>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="167"/>
        <location filename="../../workbench/ui/memos/beginning.py" line="66"/>
        <location filename="../../workbench/ui/new_study.py" line="57"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="73"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="255"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="68"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="108"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="194"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="63"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="93"/>
        <location filename="../../workbench/ui/unlocking.py" line="59"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="52"/>
        <source>Where a code is there already, add only what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="54"/>
        <source>Other definitions change the wording only: nothing is to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="60"/>
        <source>What would happen, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="69"/>
        <location filename="../../workbench/ui/codebook/page.py" line="271"/>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="79"/>
        <source>No code is removed; an empty cell changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="152"/>
        <source>{rows} would go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="154"/>
        <source>Nothing would change: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="161"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="162"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="163"/>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/preview.py" line="87"/>
        <location filename="../../workbench/ui/codebook/importing.py" line="164"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/preview.py" line="98"/>
        <source>Passages to be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="177"/>
        <source>1 code was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="177"/>
        <source>{n} codes were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="45"/>
        <source>The whole transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="89"/>
        <source>Correct the words of turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/correcting.py" line="123"/>
        <source>The text as it is now is kept; what is coded follows its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="31"/>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="68"/>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="221"/>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="96"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="101"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="68"/>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="221"/>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="96"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="101"/>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="70"/>
        <source>{counted} of {n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="77"/>
        <source>{n} % coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/document.py" line="79"/>
        <source>under 1 % coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="55"/>
        <location filename="../../workbench/ui/coding/head.py" line="124"/>
        <location filename="../../workbench/ui/coding/keys.py" line="84"/>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="59"/>
        <location filename="../../workbench/ui/search/asking.py" line="56"/>
        <source>How to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="74"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="75"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="76"/>
        <location filename="../../workbench/ui/transcripts/sessions_panel.py" line="49"/>
        <source>All transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="77"/>
        <source>Find this in all transcripts (Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="78"/>
        <location filename="../../workbench/ui/key_sheet.py" line="56"/>
        <location filename="../../workbench/ui/report/options.py" line="120"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="69"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="211"/>
        <location filename="../../workbench/ui/search/page.py" line="151"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="213"/>
        <source>{n} of {m}, limited as in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/find_bar.py" line="213"/>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="101"/>
        <location filename="../../workbench/ui/coding/foot.py" line="118"/>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="103"/>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="104"/>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="105"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="105"/>
        <location filename="../../workbench/ui/coding/inspector.py" line="97"/>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="92"/>
        <location filename="../../workbench/ui/compare/centre.py" line="63"/>
        <location filename="../../workbench/ui/quotes/page.py" line="145"/>
        <location filename="../../workbench/ui/study/page.py" line="62"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="107"/>
        <source>quick code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="108"/>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="110"/>
        <location filename="../../workbench/ui/widgets/key_foot.py" line="37"/>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/foot.py" line="118"/>
        <source>repeat %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="58"/>
        <source>No coding is at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="63"/>
        <source>“{code}” ({coder}): {n} of {m} codings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="85"/>
        <source>Paragraph or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="86"/>
        <source>46 or 13:53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="86"/>
        <source>46</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="93"/>
        <source>Go to paragraph or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="93"/>
        <source>Go to paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="129"/>
        <source>There is no paragraph {number}: they go from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="136"/>
        <source>This transcript has no times: type a paragraph from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="141"/>
        <source>The last time here is {time}: {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="149"/>
        <source>Type a paragraph from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="151"/>
        <source>Type a paragraph such as 46, or a time such as 13:53 or 1:02:03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/going.py" line="152"/>
        <source>Paragraphs go from 1 to {last}, times up to {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/growth.py" line="27"/>
        <source>{n} codings with “{code}” are one now, {words} words longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/growth.py" line="29"/>
        <source>{n} codings with “{code}” are one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/growth.py" line="31"/>
        <source>“{code}” was extended by one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/growth.py" line="32"/>
        <source>“{code}” was extended by {words} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="109"/>
        <source>Choose a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="115"/>
        <location filename="../../workbench/ui/coding/head.py" line="186"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="172"/>
        <source>Mark finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="121"/>
        <location filename="../../workbench/ui/coding/keys.py" line="104"/>
        <source>What is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="126"/>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="186"/>
        <source>Finished – reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspecting.py" line="150"/>
        <source>Copy as quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="31"/>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="41"/>
        <location filename="../../workbench/ui/autocode/foot.py" line="92"/>
        <location filename="../../workbench/ui/codebook/form.py" line="46"/>
        <location filename="../../workbench/ui/coding/inspector.py" line="31"/>
        <location filename="../../workbench/ui/compare/inspector.py" line="124"/>
        <location filename="../../workbench/ui/compare/table.py" line="143"/>
        <location filename="../../workbench/ui/finder_hits.py" line="82"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="44"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="42"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="62"/>
        <location filename="../../workbench/ui/widgets/code_choice.py" line="27"/>
        <location filename="../../workbench/ui/widgets/code_choice.py" line="38"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="31"/>
        <location filename="../../workbench/ui/coding/noting.py" line="100"/>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="168"/>
        <location filename="../../workbench/ui/journal/filters.py" line="82"/>
        <location filename="../../workbench/ui/memos/page.py" line="86"/>
        <location filename="../../workbench/ui/memos/page.py" line="150"/>
        <location filename="../../workbench/ui/pages.py" line="77"/>
        <location filename="../../workbench/ui/widgets/finding_strip.py" line="23"/>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="33"/>
        <source>About this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="37"/>
        <source>Choose a code at the left to read and write its definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="53"/>
        <location filename="../../workbench/ui/reconcile/empty.py" line="51"/>
        <location filename="../../workbench/ui/reconcile/empty.py" line="81"/>
        <source>Open Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="56"/>
        <source>Differences between coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="96"/>
        <source>select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="97"/>
        <source>give it a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="98"/>
        <source>go to the next coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="99"/>
        <source>note something about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/inspector.py" line="103"/>
        <source>Nothing is chosen. Click a coding, or start with these keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="31"/>
        <source>New code under this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="52"/>
        <source>No codes yet. Add one with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="60"/>
        <source>No code is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="61"/>
        <source>Choose a code at the left to see and change all that is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="72"/>
        <source>Uses and versions (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="105"/>
        <location filename="../../workbench/ui/codebook/page.py" line="78"/>
        <source>Back to coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="73"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="104"/>
        <source>Codebook page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="106"/>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="111"/>
        <source>To look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="115"/>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="66"/>
        <source>Split a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="245"/>
        <source>New sub-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="247"/>
        <location filename="../../workbench/ui/coding/keys.py" line="37"/>
        <source>Rename the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="249"/>
        <location filename="../../workbench/ui/coding/keys.py" line="38"/>
        <source>Move the code up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="253"/>
        <location filename="../../workbench/ui/coding/keys.py" line="40"/>
        <source>Move the code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="260"/>
        <location filename="../../workbench/ui/coding/keys.py" line="50"/>
        <source>Delete the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="271"/>
        <source>Sheets (*.csv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="293"/>
        <source>codebook.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="295"/>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="308"/>
        <source>The codebook was written into “%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="56"/>
        <source>Selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="59"/>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="61"/>
        <source>One more sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="63"/>
        <source>One sentence less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="64"/>
        <source>The turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="65"/>
        <source>One more turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="71"/>
        <source>Going through the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="73"/>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="74"/>
        <source>Previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="75"/>
        <source>Next coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="76"/>
        <source>Previous coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="77"/>
        <source>Other coding here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="78"/>
        <source>Next uncoded turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="135"/>
        <location filename="../../workbench/ui/coding/keys.py" line="79"/>
        <source>Previous transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/head.py" line="135"/>
        <location filename="../../workbench/ui/coding/keys.py" line="80"/>
        <source>Next transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="81"/>
        <source>Choose a transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="82"/>
        <source>Go to paragraph or time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="86"/>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="87"/>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="90"/>
        <source>Find in all transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="99"/>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="101"/>
        <source>Show or hide codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="102"/>
        <source>What is left out pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="103"/>
        <source>Only the chosen code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="106"/>
        <source>Whose codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="107"/>
        <source>Coders side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="110"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="116"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="120"/>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="125"/>
        <location filename="../../workbench/ui/key_sheet.py" line="33"/>
        <location filename="../../workbench/ui/key_sheet.py" line="66"/>
        <location filename="../../workbench/ui/workspace.py" line="221"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys.py" line="148"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="26"/>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="108"/>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="117"/>
        <location filename="../../workbench/ui/journal/filters.py" line="78"/>
        <location filename="../../workbench/ui/pages.py" line="41"/>
        <location filename="../../workbench/ui/study/cards.py" line="80"/>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="32"/>
        <source>The code with the key %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="42"/>
        <location filename="../../workbench/ui/coding/palette_head.py" line="32"/>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="50"/>
        <source>The words as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="81"/>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="51"/>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="52"/>
        <source>Split the coding here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="55"/>
        <source>Join with those of the same code beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="82"/>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="61"/>
        <source>Remove the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="47"/>
        <source>Repeat the last code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="64"/>
        <location filename="../../workbench/ui/coding/memo_list.py" line="115"/>
        <location filename="../../workbench/ui/coding/memo_list.py" line="116"/>
        <location filename="../../workbench/ui/coding/memo_list.py" line="154"/>
        <location filename="../../workbench/ui/memos/beginning.py" line="59"/>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="67"/>
        <source>Link a memo to these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="72"/>
        <source>Into the quote bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="75"/>
        <source>Copy as quote with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="82"/>
        <source>Passages like this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="95"/>
        <source>Mark as segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="98"/>
        <source>Correct the words of this turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="109"/>
        <source>Value on the scale of the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="109"/>
        <source>How sure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="119"/>
        <source>Start one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="120"/>
        <source>Start one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="121"/>
        <source>End one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="122"/>
        <source>End one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="128"/>
        <source>Start one letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="129"/>
        <source>Start one letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="130"/>
        <source>End one letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="131"/>
        <source>End one letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/keys_of_codings.py" line="154"/>
        <source>Let the key %s give this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="49"/>
        <source>Change this memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="52"/>
        <source>Remove this memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="58"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="193"/>
        <location filename="../../workbench/ui/finder_hits.py" line="117"/>
        <location filename="../../workbench/ui/memos/detail.py" line="42"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="77"/>
        <source>Go to these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="116"/>
        <location filename="../../workbench/ui/memos/page.py" line="94"/>
        <location filename="../../workbench/ui/memos/page.py" line="138"/>
        <location filename="../../workbench/ui/memos/page.py" line="152"/>
        <source>New memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="152"/>
        <source>Write a memo on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/memo_list.py" line="187"/>
        <location filename="../../workbench/ui/memos/detail.py" line="141"/>
        <source>Removed the memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/mending.py" line="57"/>
        <source>Removed the coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/mending.py" line="89"/>
        <source>Split the coding in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/noting.py" line="62"/>
        <source>Select the words first that a memo is to point to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/noting.py" line="65"/>
        <source>You have written no memo yet: press M to write one about these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/noting.py" line="86"/>
        <source>The memo points to these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/noting.py" line="98"/>
        <source>Find a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/noting.py" line="105"/>
        <source>Which memo points to these words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/opening.py" line="55"/>
        <source>Find or name a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/opening.py" line="56"/>
        <source>1 word selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/opening.py" line="56"/>
        <source>{n} words selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/opening.py" line="59"/>
        <source>Name the first code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/opening.py" line="93"/>
        <source>Instead of “%s”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/page.py" line="79"/>
        <location filename="../../workbench/ui/finder_hits.py" line="93"/>
        <location filename="../../workbench/ui/memos/filters.py" line="35"/>
        <location filename="../../workbench/ui/memos/filters.py" line="43"/>
        <location filename="../../workbench/ui/study/cards.py" line="57"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="96"/>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="123"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="88"/>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/page.py" line="358"/>
        <source>Every turn from here on is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette.py" line="69"/>
        <source>Codes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_head.py" line="38"/>
        <source>Codes that will be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="70"/>
        <source>New code “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="71"/>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="93"/>
        <source>Shift Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="86"/>
        <source>Use “%s” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="88"/>
        <source>Use “{code}” (“{name}”)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="90"/>
        <source>No, new code “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="102"/>
        <source>Enter: give all · Backspace: take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="104"/>
        <source>Ctrl Enter: one more code · Tab: codes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_offers.py" line="105"/>
        <source>Ctrl Enter: one more code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/parts.py" line="41"/>
        <location filename="../../workbench/ui/compare/empty.py" line="25"/>
        <location filename="../../workbench/ui/study/page.py" line="65"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="120"/>
        <source>No transcripts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/parts.py" line="42"/>
        <source>Add some on the Transcripts page; then they can be coded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/parts.py" line="43"/>
        <location filename="../../workbench/ui/compare/empty.py" line="28"/>
        <location filename="../../workbench/ui/report/page.py" line="75"/>
        <location filename="../../workbench/ui/study/page.py" line="67"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="79"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="122"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="144"/>
        <source>Add transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="63"/>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="63"/>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="153"/>
        <source>More about this coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="158"/>
        <source>Quote bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="161"/>
        <source>In the quote bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="164"/>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="194"/>
        <source>Same code elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="218"/>
        <source>from notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="237"/>
        <source>Coded under version {n} of {latest} of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="239"/>
        <source>Coded under a version of the definition that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="241"/>
        <source>Coded under version {n} of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="243"/>
        <source>Its meaning has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/passage_panel.py" line="251"/>
        <source>Only %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segment_strip.py" line="33"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segment_strip.py" line="60"/>
        <location filename="../../workbench/ui/coding/segmenting.py" line="123"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="80"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="116"/>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segment_strip.py" line="67"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="87"/>
        <source>Unmark {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="89"/>
        <source>Mark as segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="94"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="116"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="123"/>
        <source>Unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="121"/>
        <source>Move to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="128"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="177"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="122"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="150"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="152"/>
        <source>{name} is marked no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="163"/>
        <source>Change {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="202"/>
        <source>the words themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="208"/>
        <location filename="../../workbench/ui/correcting/words_part.py" line="172"/>
        <source>Turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/segmenting.py" line="209"/>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="135"/>
        <source>Turns {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="65"/>
        <source>No code is chosen: choose one in the codebook, or a coding with N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="100"/>
        <source>What is left out is pale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="100"/>
        <source>What is left out is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="130"/>
        <source>Only one coder has codings here: there is nothing to put side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="134"/>
        <source>All codings beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="135"/>
        <source>The first coder’s codings left of the text, others’ right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="136"/>
        <source>A column of text for each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="154"/>
        <source>Codings hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="154"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="156"/>
        <source>{n} of {all} codings shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="157"/>
        <location filename="../../workbench/ui/coding/whose.py" line="78"/>
        <location filename="../../workbench/ui/widgets/pass_frame.py" line="51"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="158"/>
        <source>Click to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="160"/>
        <source>The rest is pale. Click to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_acts.py" line="167"/>
        <source>{code} was given; it is not among the codes that are shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="57"/>
        <location filename="../../workbench/ui/compare/inspector.py" line="64"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="59"/>
        <source>Agreed codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="61"/>
        <source>Find codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="65"/>
        <location filename="../../workbench/ui/coding/show_panel.py" line="101"/>
        <source>The rest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="65"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="65"/>
        <source>pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="68"/>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="68"/>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="68"/>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="68"/>
        <source>Two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="86"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="87"/>
        <source>Codings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="92"/>
        <source>With the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="94"/>
        <location filename="../../workbench/ui/coding/whose.py" line="75"/>
        <location filename="../../workbench/ui/memos/filters.py" line="87"/>
        <location filename="../../workbench/ui/quotes/page.py" line="83"/>
        <location filename="../../workbench/ui/reconcile/queue.py" line="149"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="184"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/show_panel.py" line="102"/>
        <source>Laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/shown.py" line="178"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/whose.py" line="75"/>
        <location filename="../../workbench/ui/compare/table.py" line="144"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="236"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="38"/>
        <location filename="../../workbench/ui/reconcile/wording.py" line="28"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/whose.py" line="101"/>
        <source>The codings of others are hidden until you mark this transcript finished, so that everybody codes without looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/centre.py" line="55"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/centre.py" line="62"/>
        <source>next disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/centre.py" line="63"/>
        <source>show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/centre.py" line="64"/>
        <source>reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/centre.py" line="65"/>
        <source>back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="26"/>
        <source>Two coders are compared on transcripts that both have coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="35"/>
        <location filename="../../workbench/ui/reconcile/empty.py" line="24"/>
        <source>One coder so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="36"/>
        <source>A second coder joins through your name at the top right; from then on this page shows where the two of you agree and where you differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="41"/>
        <location filename="../../workbench/ui/compare/empty.py" line="57"/>
        <location filename="../../workbench/ui/compare/empty.py" line="65"/>
        <location filename="../../workbench/ui/reconcile/empty.py" line="20"/>
        <source>Go on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="46"/>
        <source>Nothing to compare in these parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="47"/>
        <source>No transcript both finished has what is counted: {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="50"/>
        <location filename="../../workbench/ui/counting.py" line="54"/>
        <source>Count whole sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="55"/>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="56"/>
        <source>Comparison starts when both have marked a transcript finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="58"/>
        <location filename="../../workbench/ui/reconcile/empty.py" line="42"/>
        <source>See who is how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="63"/>
        <source>No codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/empty.py" line="64"/>
        <source>Once there are codes, each gets a row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="62"/>
        <location filename="../../workbench/ui/compare/inspector.py" line="68"/>
        <location filename="../../workbench/ui/compare/listed.py" line="80"/>
        <location filename="../../workbench/ui/compare/listing.py" line="60"/>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="69"/>
        <source>Nothing on which the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="72"/>
        <source>Reconcile these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="116"/>
        <source>{kind}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="125"/>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="51"/>
        <source>Another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="52"/>
        <source>The parts stand below the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="55"/>
        <source>stays a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="55"/>
        <source>becomes a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="55"/>
        <source>is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="57"/>
        <source>What becomes of the code itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="61"/>
        <location filename="../../workbench/ui/codebook/split_part.py" line="85"/>
        <location filename="../../workbench/ui/compare/inspector.py" line="126"/>
        <location filename="../../workbench/ui/widgets/differences.py" line="77"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="62"/>
        <source>into part 1, 2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="65"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="43"/>
        <source>No passage of yours has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="44"/>
        <source>Name the parts and split it: others find the parts in the codebook and put their own passages into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="69"/>
        <source>Into these parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="70"/>
        <source>New names, or codes that are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="75"/>
        <source>The code itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="62"/>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="71"/>
        <source>Splitting a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="77"/>
        <source>Into part {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="82"/>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="157"/>
        <source>{n} of {all} passages put into parts. Nothing is changed before you split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="100"/>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="161"/>
        <source>Put here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="125"/>
        <source>This is the code “%s”, which is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="161"/>
        <source>Put here ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="137"/>
        <source>into {n}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="98"/>
        <source>Name of part %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="98"/>
        <source>Name of part {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/parts_panel.py" line="101"/>
        <source>Put the passage into part {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="177"/>
        <source>No code is chosen: choose the one to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="182"/>
        <source>Part {n} has passages and no name: name it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="196"/>
        <source>Split “%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="127"/>
        <location filename="../../workbench/ui/widgets/differences.py" line="78"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/inspector.py" line="132"/>
        <source>{n} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/listed.py" line="108"/>
        <source>The table as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/listing.py" line="61"/>
        <source>On {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="98"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="115"/>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="37"/>
        <location filename="../../workbench/ui/compare/page.py" line="68"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="81"/>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="68"/>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="124"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="105"/>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="68"/>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="69"/>
        <source>Unit of comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="70"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="64"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="243"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="70"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="104"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="168"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="71"/>
        <source>Table or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="228"/>
        <source>Both coders agree on this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="286"/>
        <location filename="../../workbench/ui/compare/text.py" line="63"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="61"/>
        <source>Next disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="287"/>
        <location filename="../../workbench/ui/compare/text.py" line="61"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="60"/>
        <source>Previous disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="288"/>
        <source>Reconcile the disagreement chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="289"/>
        <source>Open the disagreement in Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/page.py" line="290"/>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/saying.py" line="49"/>
        <source>{units} where at least one used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/saying.py" line="57"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="133"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="62"/>
        <source>Open the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/saying.py" line="78"/>
        <source>Both used it in {both}; {a} alone in {x}, {b} alone in {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="141"/>
        <location filename="../../workbench/ui/widgets/differences.py" line="73"/>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="147"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="148"/>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="149"/>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="150"/>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="151"/>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="152"/>
        <source>F1 char.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="158"/>
        <source>The codes in the order of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="159"/>
        <source>Units both coders gave the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="160"/>
        <location filename="../../workbench/ui/compare/table.py" line="161"/>
        <source>Units only this coder gave the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="162"/>
        <source>Of what either coded, what both did: 2 × both by the sum of both coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="163"/>
        <source>Krippendorff’s alpha: agreement beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="164"/>
        <source>Where alpha could plausibly lie with other transcripts of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="165"/>
        <source>Cohen’s kappa: agreement beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="166"/>
        <source>Share of all units on which both decided alike, coded or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="167"/>
        <source>F1 counted in characters: how alike the extents are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table.py" line="168"/>
        <source>What to know about this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/table_view.py" line="78"/>
        <source>Agreement per code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/text.py" line="43"/>
        <source>Transcript with what both coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/text.py" line="53"/>
        <source>Open in Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/text.py" line="54"/>
        <source>Reconcile this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/text.py" line="96"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="119"/>
        <source>Transcript: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/text.py" line="110"/>
        <source>Choose a coding, or a disagreement in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="29"/>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="30"/>
        <source>nobody used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="31"/>
        <source>both used it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="32"/>
        <source>only one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="41"/>
        <source>one transcript only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="42"/>
        <source>too rare for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="49"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="152"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="160"/>
        <location filename="../../workbench/ui/search/phrasing.py" line="17"/>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="220"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="106"/>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="95"/>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="113"/>
        <source>1 turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="50"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="152"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="160"/>
        <location filename="../../workbench/ui/search/phrasing.py" line="17"/>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="220"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="106"/>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="95"/>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="113"/>
        <source>{n} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="51"/>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="52"/>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="64"/>
        <source>{name} never used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="67"/>
        <source>Rare: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="70"/>
        <source>{name} more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="81"/>
        <source>{other} never used “{code}”; {user} used it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="84"/>
        <source>{other} never used “{code}”; {user} used it {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="87"/>
        <source>Where {a} used “{first}”, {b} used “{second}”, {n} times: probably one definition to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="96"/>
        <location filename="../../workbench/ui/marking.py" line="33"/>
        <location filename="../../workbench/ui/reconcile/listing.py" line="81"/>
        <location filename="../../workbench/ui/reconcile/wording.py" line="39"/>
        <location filename="../../workbench/ui/widgets/differences.py" line="112"/>
        <source>a deleted code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="102"/>
        <source>1 transcript compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="104"/>
        <source>{n} transcripts compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="108"/>
        <source>{said}; left out: {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="119"/>
        <source>Over the {n} codes somebody used, the middle F1 is {median}; the lowest is {low}, the highest {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="131"/>
        <source>Nobody used {n} of the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="132"/>
        <source>Choose a row to see what it means and where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="139"/>
        <source>Unit: {n} speaker turns with words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="141"/>
        <source>Unit: {n} characters of the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="143"/>
        <source>Blanks at both ends of a passage are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="145"/>
        <source>1 coding of blanks only was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="148"/>
        <source>{n} codings of blanks only were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="157"/>
        <source>No interval: one transcript says nothing about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="158"/>
        <source>Interval: {n} resamples of {t} transcripts, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/compare/wording.py" line="165"/>
        <source>With so few transcripts, take it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/page.py" line="57"/>
        <source>Replace by a corrected file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/page.py" line="81"/>
        <source>To be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/page.py" line="81"/>
        <source>Earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/page.py" line="83"/>
        <source>Correct the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/page.py" line="159"/>
        <source>Replace by a corrected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="61"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="97"/>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="62"/>
        <source>Why it is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="62"/>
        <source>Reason for letting it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="63"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="66"/>
        <source>Nothing waits to be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="67"/>
        <source>When a correction takes the words of a passage away or cuts through them, you find the passage here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="46"/>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="80"/>
        <source>Still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="47"/>
        <source>Another code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="51"/>
        <source>Nothing is to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="52"/>
        <source>When the meaning of a code changes, the passages you coded with it before are listed here, until you say that they still fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/pass_frame.py" line="38"/>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/pass_frame.py" line="39"/>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="65"/>
        <source>The two definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="69"/>
        <source>still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="70"/>
        <source>another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="71"/>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="78"/>
        <source>Looking at codings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="127"/>
        <source>When you coded it · {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="129"/>
        <source>You coded it under a version that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="130"/>
        <source>Now · {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="150"/>
        <source>Removed “%s” from the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="167"/>
        <source>Another code instead of “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="84"/>
        <source>place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="85"/>
        <source>another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="72"/>
        <location filename="../../workbench/ui/codebook/split_part.py" line="64"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="86"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="73"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="87"/>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="93"/>
        <source>Placing passages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="95"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="256"/>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="83"/>
        <location filename="../../workbench/ui/codebook/split_part.py" line="83"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="99"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="124"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="84"/>
        <location filename="../../workbench/ui/codebook/split_part.py" line="84"/>
        <location filename="../../workbench/ui/correcting/review_part.py" line="100"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="123"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="153"/>
        <source>The text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="167"/>
        <source>Text {n}, corrected on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="178"/>
        <source>Text {n} was erased; only these words are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="193"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="193"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="233"/>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="254"/>
        <source>Place on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="270"/>
        <source>Only {name} can place this coding or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="272"/>
        <source>Only {name} can place what this memo points to, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="276"/>
        <source>It will be placed on the words you selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="278"/>
        <source>No words like these were found: select them at the right, or let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="280"/>
        <source>Suggestion {n} of {all}: {share} like the earlier words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="283"/>
        <source>Or select other words at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="297"/>
        <source>Placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/review_part.py" line="309"/>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="46"/>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="47"/>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="67"/>
        <source>The words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="69"/>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="72"/>
        <source>Change {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="85"/>
        <location filename="../../workbench/ui/correcting/two_texts.py" line="52"/>
        <source>Earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="99"/>
        <source>No earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="100"/>
        <source>When the transcript is corrected, the text as it was before is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="120"/>
        <source>Text {n} of {all}, replaced by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="130"/>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="132"/>
        <source>Text {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="132"/>
        <source>Text {n}, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="142"/>
        <source>This text was erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="166"/>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="204"/>
        <source>Replace the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="183"/>
        <source>{name} as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="189"/>
        <source>{before} words become {after}. {moves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="199"/>
        <source>Only {share} of the words are the same: is this the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/texts_part.py" line="204"/>
        <source>Replace all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/two_texts.py" line="53"/>
        <source>Later text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/two_texts.py" line="74"/>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/two_texts.py" line="74"/>
        <source>put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="54"/>
        <source>Transcript to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="57"/>
        <source>Part the turn at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="59"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="64"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="136"/>
        <source>“{name}” was changed meanwhile, so what you had not saved is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="153"/>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="228"/>
        <source>Put the caret into a turn and correct its words at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="230"/>
        <source>Turn {n} is corrected and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/correcting/words_part.py" line="232"/>
        <source>{n} turns are corrected and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="63"/>
        <location filename="../../workbench/ui/counting.py" line="127"/>
        <source>Whole sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="70"/>
        <source>What is counted: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="115"/>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="115"/>
        <source>Also as talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="115"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="117"/>
        <location filename="../../workbench/ui/counting.py" line="121"/>
        <source>Stimulus text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="131"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="298"/>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="133"/>
        <source>All numbers, lists and the report keep to it, until you take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="184"/>
        <source>It is coded and counted as text, not as participants’ talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="185"/>
        <source>What participants say in it counts as their talk too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="186"/>
        <source>What was shown or presented counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="194"/>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="195"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="197"/>
        <source>How it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/counting.py" line="211"/>
        <source>Any topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="53"/>
        <location filename="../../workbench/ui/report/checks.py" line="38"/>
        <source>Before you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="57"/>
        <source>Export without scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="57"/>
        <source>Export anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="61"/>
        <location filename="../../workbench/ui/transcripts/importing/names.py" line="36"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="94"/>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="62"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/exporting.py" line="80"/>
        <source>… and {n} more names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder.py" line="43"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder_hits.py" line="105"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="144"/>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="142"/>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder_hits.py" line="130"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder_hits.py" line="157"/>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder_hits.py" line="161"/>
        <source>Find “{words}” in all transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finder_hits.py" line="162"/>
        <location filename="../../workbench/ui/pages.py" line="48"/>
        <location filename="../../workbench/ui/search/page.py" line="257"/>
        <location filename="../../workbench/ui/search/page.py" line="265"/>
        <location filename="../../workbench/ui/workspace.py" line="209"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/checkup.py" line="24"/>
        <source>Hide the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/checkup.py" line="40"/>
        <source>Keep this file as it is, and go on with a backup from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/checkup.py" line="45"/>
        <source>All is well: {entries} journal entries give exactly the {rows} rows of the study, and {texts} stored texts are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/delegate.py" line="107"/>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/delegate.py" line="118"/>
        <location filename="../../workbench/ui/journal/model.py" line="55"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/delegate.py" line="152"/>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="98"/>
        <location filename="../../workbench/ui/journal/filters.py" line="31"/>
        <location filename="../../workbench/ui/journal/filters.py" line="37"/>
        <location filename="../../workbench/ui/memos/filters.py" line="34"/>
        <location filename="../../workbench/ui/memos/filters.py" line="40"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="32"/>
        <location filename="../../workbench/ui/journal/filters.py" line="40"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="33"/>
        <source>Leave out what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="66"/>
        <location filename="../../workbench/ui/memos/filters.py" line="81"/>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="67"/>
        <location filename="../../workbench/ui/memos/filters.py" line="75"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="75"/>
        <source>Transcripts and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="115"/>
        <location filename="../../workbench/ui/journal/filters.py" line="76"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="24"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="82"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="111"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="82"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="262"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="54"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="179"/>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="79"/>
        <source>Reconciling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="80"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="28"/>
        <location filename="../../workbench/ui/pages.py" line="44"/>
        <location filename="../../workbench/ui/quotes/theme_list.py" line="65"/>
        <location filename="../../workbench/ui/quotes/theme_list.py" line="72"/>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="81"/>
        <location filename="../../workbench/ui/pages.py" line="45"/>
        <location filename="../../workbench/ui/quotes/keys.py" line="79"/>
        <location filename="../../workbench/ui/quotes/keys.py" line="84"/>
        <location filename="../../workbench/ui/quotes/keys.py" line="103"/>
        <location filename="../../workbench/ui/report/options.py" line="50"/>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/filters.py" line="83"/>
        <source>Study and coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/model.py" line="57"/>
        <source>because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="80"/>
        <location filename="../../workbench/ui/journal/page.py" line="97"/>
        <location filename="../../workbench/ui/pages.py" line="47"/>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="85"/>
        <source>Find in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="85"/>
        <location filename="../../workbench/ui/memos/page.py" line="90"/>
        <location filename="../../workbench/ui/memos/page.py" line="153"/>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="89"/>
        <source>Check the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="83"/>
        <location filename="../../workbench/ui/journal/page.py" line="90"/>
        <location filename="../../workbench/ui/memos/page.py" line="95"/>
        <location filename="../../workbench/ui/report/page.py" line="94"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="81"/>
        <location filename="../../workbench/ui/search/page.py" line="87"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="92"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="119"/>
        <location filename="../../workbench/ui/memos/page.py" line="144"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="120"/>
        <source>No entry of the journal fits these words and choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="121"/>
        <location filename="../../workbench/ui/memos/page.py" line="146"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="152"/>
        <source>{shown} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="155"/>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="155"/>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="183"/>
        <location filename="../../workbench/ui/memos/page.py" line="249"/>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="41"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="282"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="294"/>
        <location filename="../../workbench/ui/journal/page.py" line="183"/>
        <location filename="../../workbench/ui/memos/page.py" line="248"/>
        <location filename="../../workbench/ui/retrieval/exporting.py" line="26"/>
        <location filename="../../workbench/ui/search/taking.py" line="48"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="330"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="280"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="185"/>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/journal/page.py" line="196"/>
        <source>{n} entries are in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_row.py" line="65"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_row.py" line="67"/>
        <source>Cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_row.py" line="68"/>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_row.py" line="149"/>
        <source>Press the new key; Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="37"/>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="48"/>
        <source>No command and no key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="50"/>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="51"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="55"/>
        <source>All keys as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="58"/>
        <source>Single letters act while the transcript or list they belong to has the focus; with Alt they do the same, where a screen reader keeps letters for itself. Choose a row to give it another key; Del puts its own back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="137"/>
        <source>“{command}” is heard everywhere: choose a key with Ctrl or Alt for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="144"/>
        <source>“{command}” has the key {key} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="152"/>
        <source>{key} does {other} already. Swap the keys of “{command}” and {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="154"/>
        <source>{key} does {other} already and stays: choose another for “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="174"/>
        <source>The own key of “{command}” does “{other}” now: change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/key_sheet.py" line="181"/>
        <source>All keys are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="102"/>
        <location filename="../../workbench/ui/welcome.py" line="73"/>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="102"/>
        <source>Studies (*.dwb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="152"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="159"/>
        <location filename="../../workbench/ui/study/cards.py" line="77"/>
        <source>1 coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="152"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="159"/>
        <location filename="../../workbench/ui/study/cards.py" line="77"/>
        <source>{n} codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="154"/>
        <source>1 transcript finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="154"/>
        <source>{n} transcripts finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="244"/>
        <source>A copy of the study was saved as “%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="250"/>
        <location filename="../../workbench/ui/main_window.py" line="254"/>
        <source>The study was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/main_window.py" line="255"/>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/beginning.py" line="51"/>
        <location filename="../../workbench/ui/memos/beginning.py" line="62"/>
        <location filename="../../workbench/ui/memos/filters.py" line="33"/>
        <location filename="../../workbench/ui/memos/filters.py" line="37"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="244"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/beginning.py" line="59"/>
        <source>Words of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/beginning.py" line="67"/>
        <source>Write the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/beginning.py" line="91"/>
        <source>Nothing is called “{words}”: choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="39"/>
        <location filename="../../workbench/ui/memos/detail.py" line="111"/>
        <source>Open there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/queue_part.py" line="48"/>
        <location filename="../../workbench/ui/memos/detail.py" line="46"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="100"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="82"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="62"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="48"/>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="50"/>
        <source>Select words while coding and press Shift+M to link a memo to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="72"/>
        <source>Choose a memo to read it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="115"/>
        <source>Unlink this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/detail.py" line="146"/>
        <source>Unlinked the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="90"/>
        <source>Find in the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="136"/>
        <source>No memos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="137"/>
        <source>Write one here, or press M while coding to note something on a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="145"/>
        <source>No memo fits these words and choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="154"/>
        <source>Read on in the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="191"/>
        <source>{shown} of {total} memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="194"/>
        <source>1 memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="194"/>
        <source>{n} memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="294"/>
        <location filename="../../workbench/ui/memos/page.py" line="247"/>
        <location filename="../../workbench/ui/retrieval/exporting.py" line="26"/>
        <location filename="../../workbench/ui/search/taking.py" line="48"/>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="43"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="330"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="281"/>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="252"/>
        <source>Export the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="269"/>
        <source>1 memo is in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/page.py" line="269"/>
        <source>{n} memos are in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="21"/>
        <source>The study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="100"/>
        <location filename="../../workbench/ui/autocode/options.py" line="46"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="22"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="83"/>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="92"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="112"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="159"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="146"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="68"/>
        <location filename="../../workbench/ui/transcripts/sessions_panel.py" line="31"/>
        <location filename="../../workbench/ui/transcripts/sessions_panel.py" line="34"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="51"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="99"/>
        <location filename="../../workbench/ui/autocode/finding.py" line="100"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="25"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="72"/>
        <location filename="../../workbench/ui/retrieval/passages_view.py" line="29"/>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="90"/>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="26"/>
        <location filename="../../workbench/ui/pages.py" line="60"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="311"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="318"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="80"/>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="89"/>
        <location filename="../../workbench/ui/widgets/finding_strip.py" line="23"/>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/page.py" line="113"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="27"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="118"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="93"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="36"/>
        <source>About the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="37"/>
        <source>Session {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="38"/>
        <source>Transcript {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="39"/>
        <source>Participant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="40"/>
        <source>Passage “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="41"/>
        <source>{code}, on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="42"/>
        <source>Code {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/phrasing.py" line="43"/>
        <source>Theme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="99"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="54"/>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="122"/>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="27"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="158"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="82"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="64"/>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="99"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="54"/>
        <location filename="../../workbench/ui/memos/phrasing.py" line="57"/>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="122"/>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="28"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="158"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="82"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="64"/>
        <source>{n} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/models/codebook_tree.py" line="212"/>
        <source>{name}, 1 coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/models/codebook_tree.py" line="212"/>
        <source>{name}, {n} codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/models/codebook_tree.py" line="215"/>
        <source>folder {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/models/codebook_tree.py" line="217"/>
        <source>{said}, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/models/codebook_tree.py" line="218"/>
        <source>{said}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="25"/>
        <location filename="../../workbench/ui/new_study.py" line="39"/>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="28"/>
        <source>Title of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="28"/>
        <source>Linking records in our county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="29"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="29"/>
        <source>Your full name, as in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="35"/>
        <source>Create the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="41"/>
        <location filename="../../workbench/ui/study/about.py" line="33"/>
        <location filename="../../workbench/ui/study/about.py" line="63"/>
        <location filename="../../workbench/ui/themes/asking.py" line="72"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="56"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="44"/>
        <source>Who codes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="46"/>
        <source>Every coding carries this name. Others can join later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="51"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="100"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="45"/>
        <source>No scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="45"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="46"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="47"/>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="48"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="48"/>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="49"/>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="49"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="52"/>
        <source>The lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="55"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="57"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="132"/>
        <source>Label {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="138"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="175"/>
        <source>The values that passages have will be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="182"/>
        <source>“{value}”, which is in use, becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="140"/>
        <source>Remove this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="188"/>
        <location filename="../../workbench/ui/new_study.py" line="52"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="84"/>
        <location filename="../../workbench/ui/unlocking.py" line="45"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="189"/>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="194"/>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="72"/>
        <source>Folder for the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="80"/>
        <source>A study needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="83"/>
        <source>Say who codes: every coding carries a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/new_study.py" line="87"/>
        <source>“%s” is there already. Change the title or the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/acts.py" line="60"/>
        <source>The quote is removed; its passage stays coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="58"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/pages.py" line="37"/>
        <location filename="../../workbench/ui/quotes/balance.py" line="58"/>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="43"/>
        <source>Compare this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="44"/>
        <source>with this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="50"/>
        <location filename="../../workbench/ui/pages.py" line="42"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="58"/>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="62"/>
        <source>Versions of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="103"/>
        <source>1 passage coded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="103"/>
        <source>{n} passages coded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="109"/>
        <source>Carries: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="113"/>
        <source>1 memo about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="113"/>
        <source>{n} memos about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="118"/>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="122"/>
        <source>All passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/pages.py" line="53"/>
        <source>Correct a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="59"/>
        <source>Whose quotes are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="66"/>
        <source>Whose voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="94"/>
        <source>These quotes wait for a theme: give them one to compare their voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="95"/>
        <source>Once a theme has quotes, this compares whose words they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="101"/>
        <source>{name}: {n} of {total} used quotes, {part} of {whole} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="102"/>
        <source>| share of passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="109"/>
        <location filename="../../workbench/ui/quotes/balance.py" line="126"/>
        <source>Quotes by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="111"/>
        <location filename="../../workbench/ui/quotes/balance.py" line="127"/>
        <source>Quotes by participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="117"/>
        <source>{name}: {n} of {total} used quotes, {part} of {whole} words of talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="118"/>
        <source>| share of talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="128"/>
        <source>Talk is counted {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="162"/>
        <source>No passage carries this theme yet: put codes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="165"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="176"/>
        <source>No quote of this theme is used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="167"/>
        <source>No session and no participant has more than half of the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="169"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="87"/>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="175"/>
        <source>1 quote is used; only used quotes are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="176"/>
        <source>{n} quotes are used; only used quotes are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="181"/>
        <source>Every quote has a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="184"/>
        <source>1 quote waits for a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/balance.py" line="185"/>
        <source>{n} quotes wait for a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="32"/>
        <source>from notes, not the speaker’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="50"/>
        <location filename="../../workbench/ui/quotes/page.py" line="83"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="50"/>
        <location filename="../../workbench/ui/quotes/page.py" line="83"/>
        <source>Shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="51"/>
        <location filename="../../workbench/ui/quotes/menu.py" line="34"/>
        <source>Shortlist it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="51"/>
        <location filename="../../workbench/ui/quotes/menu.py" line="34"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="89"/>
        <location filename="../../workbench/ui/quotes/cards.py" line="178"/>
        <location filename="../../workbench/ui/quotes/menu.py" line="45"/>
        <source>Show it in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="93"/>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="112"/>
        <location filename="../../workbench/ui/quotes/cards.py" line="180"/>
        <source>Show {who} in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="118"/>
        <source>What to do with the quote “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="120"/>
        <source>{words} {who}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="132"/>
        <source>1 part left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="132"/>
        <source>{n} parts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="134"/>
        <source>1 clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="134"/>
        <source>{n} clarifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="182"/>
        <source>Add to theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/cards.py" line="195"/>
        <source>Passage {words} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="33"/>
        <source>Use or shortlist the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="37"/>
        <source>Trim the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="40"/>
        <source>Show the quote in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="46"/>
        <source>Move the quote up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="52"/>
        <source>Move the quote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="58"/>
        <location filename="../../workbench/ui/quotes/menu.py" line="67"/>
        <source>Remove the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="77"/>
        <source>Add the passage to the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="85"/>
        <source>Card above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/keys.py" line="85"/>
        <source>Card below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="43"/>
        <source>Trim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="56"/>
        <location filename="../../workbench/ui/themes/menus.py" line="75"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="57"/>
        <location filename="../../workbench/ui/themes/menus.py" line="84"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="61"/>
        <source>Move to theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="64"/>
        <source>Show its theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/menu.py" line="92"/>
        <location filename="../../workbench/ui/quotes/page.py" line="169"/>
        <location filename="../../workbench/ui/quotes/theme_list.py" line="102"/>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="84"/>
        <source>Which quotes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="135"/>
        <source>No quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="136"/>
        <source>Make the first theme and put codes on it, then choose its quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="137"/>
        <source>Go to Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="142"/>
        <source>use or shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="143"/>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="144"/>
        <source>trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="145"/>
        <source>in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="189"/>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="190"/>
        <source>Used {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="191"/>
        <source>Shortlisted {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="209"/>
        <source>No quote of this theme has this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="211"/>
        <source>Every quote has a theme. While coding, Q keeps a passage for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="213"/>
        <source>No quotes of this theme yet. Choose one of the passages below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/page.py" line="214"/>
        <source>No quotes of this theme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="43"/>
        <source>Filter by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="44"/>
        <source>Filter by participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="52"/>
        <source>Passages to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="68"/>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="69"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="90"/>
        <location filename="../../workbench/ui/transcripts/importing/doubted.py" line="72"/>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="123"/>
        <source>{n} of {total} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="128"/>
        <source>No passage fits both filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/passages_view.py" line="129"/>
        <source>Every passage of this theme is quoted, or no code of it was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="21"/>
        <source>1 quote that waits for a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="22"/>
        <source>{n} quotes that wait for a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="32"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="45"/>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="33"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="46"/>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="37"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="162"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="119"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="50"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="116"/>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="38"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="162"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="119"/>
        <location filename="../../workbench/ui/themes/phrasing.py" line="51"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="116"/>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/phrasing.py" line="41"/>
        <source>{passages} by {people} in {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/theme_list.py" line="73"/>
        <source>Themes with a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/theme_list.py" line="105"/>
        <location filename="../../workbench/ui/reconcile/choosing.py" line="47"/>
        <location filename="../../workbench/ui/reconcile/queue.py" line="203"/>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="43"/>
        <source>The original words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="44"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="45"/>
        <source>Clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="45"/>
        <source>Clarify, for example: the GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="46"/>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="47"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="50"/>
        <location filename="../../workbench/ui/settings_dialog.py" line="40"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="255"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="196"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="51"/>
        <source>Select words, or put the caret where a clarification goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="52"/>
        <source>Put it after the selected words, or at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="53"/>
        <source>Put it in place of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="57"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="103"/>
        <source>Left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="105"/>
        <source>Put in [{text}] after “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="107"/>
        <source>[{text}] in place of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/quotes/trimming.py" line="110"/>
        <source>Print the original here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/rail.py" line="45"/>
        <source>{page}, {n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/rail.py" line="124"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/rail.py" line="125"/>
        <location filename="../../workbench/ui/settings_dialog.py" line="35"/>
        <location filename="../../workbench/ui/settings_dialog.py" line="48"/>
        <location filename="../../workbench/ui/workspace.py" line="224"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="101"/>
        <source>Agreed version of this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="105"/>
        <source>What each of you coded stays as it is; the agreed version is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="111"/>
        <source>Agreed version so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="140"/>
        <source>Take over the 1 passage both agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="142"/>
        <source>Take over all {n} passages both agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="148"/>
        <source>In {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/agreed.py" line="163"/>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/alike.py" line="33"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="183"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="199"/>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/alike.py" line="67"/>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/alike_places.py" line="65"/>
        <source>Decide it too: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/alike_places.py" line="67"/>
        <source>Decide these {n}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/alike_places.py" line="88"/>
        <source>Decided alike: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/cards.py" line="98"/>
        <location filename="../../workbench/ui/reconcile/cards.py" line="119"/>
        <source>Agreed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/choosing.py" line="111"/>
        <source>Choose a version first: a side, both, neither or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="84"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="85"/>
        <source>Why? Kept in the journal; needed only for “neither”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="112"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="71"/>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="136"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="244"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="41"/>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="151"/>
        <source>Reason, kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="190"/>
        <source>{place}  ·  {name}, turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="204"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="205"/>
        <source>Did not code this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="237"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="39"/>
        <location filename="../../workbench/ui/reconcile/wording.py" line="29"/>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="238"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="40"/>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="266"/>
        <source>Choose a side, both, neither, or E for another extent or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="267"/>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="268"/>
        <source>Extent as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="269"/>
        <source>What both coded, each as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="270"/>
        <source>Nothing stays on this passage. Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="271"/>
        <source>To be talked about again; nothing goes into the agreed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="272"/>
        <source>Another extent or another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="318"/>
        <source>Memo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/deciding.py" line="319"/>
        <source>Means: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="30"/>
        <source>Code of the agreed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="37"/>
        <source>Whole sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="43"/>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="44"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="52"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="49"/>
        <source>Begin a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="52"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="50"/>
        <source>Begin a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="54"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="51"/>
        <source>End a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/editor.py" line="54"/>
        <location filename="../../workbench/ui/reconcile/keys.py" line="52"/>
        <source>End a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="25"/>
        <source>A second coder joins through your name at the top right; what the two of you code differently is decided here, place by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="35"/>
        <source>Nothing to reconcile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="36"/>
        <source>Disagreements appear when both have marked a transcript finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="49"/>
        <source>No disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="50"/>
        <source>The two coded alike all that both have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="63"/>
        <source>The one disagreement was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="64"/>
        <source>All {n} disagreements were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="71"/>
        <source>1 was left open; the list “Decided” has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="72"/>
        <source>{n} were left open; the list “Decided” has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="75"/>
        <source>Any of them can be decided anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="78"/>
        <source>Everything is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/empty.py" line="80"/>
        <source>Go on to Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="32"/>
        <source>the first coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="33"/>
        <source>the second coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="34"/>
        <location filename="../../workbench/ui/reconcile/wording.py" line="26"/>
        <location filename="../../workbench/ui/reconcile/wording.py" line="27"/>
        <source>As {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="48"/>
        <source>Another extent or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="53"/>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="54"/>
        <source>Leave the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/keys.py" line="63"/>
        <source>Look at what is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/listing.py" line="53"/>
        <source>{name} · {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/listing.py" line="64"/>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/listing.py" line="91"/>
        <source>A decision in {name} ({outcome}) is about codings that changed since. It still counts in the agreed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="77"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="78"/>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="79"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="80"/>
        <source>leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="81"/>
        <source>save, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="82"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="114"/>
        <location filename="../../workbench/ui/reconcile/page.py" line="115"/>
        <source>as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="221"/>
        <source>The decision was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/page.py" line="230"/>
        <source>What both agree on is in the agreed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="149"/>
        <location filename="../../workbench/ui/report/options.py" line="116"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="149"/>
        <location filename="../../workbench/ui/reconcile/queue.py" line="173"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="150"/>
        <source>Which disagreements are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="151"/>
        <source>Probably one definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="156"/>
        <source>Disagreements to reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="165"/>
        <source>To reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="191"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="192"/>
        <source>Nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="193"/>
        <source>There are no disagreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/queue.py" line="202"/>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="30"/>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="31"/>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="47"/>
        <source>1 more like the one just decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="49"/>
        <source>{n} more like the one just decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="51"/>
        <source>{head}: {a} used “{x}” where {b} used “{y}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="54"/>
        <source>{head}: only {a} used “{x}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="57"/>
        <source>{head}: both used “{x}”, but not on the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="64"/>
        <source>Extent 1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reconcile/wording.py" line="65"/>
        <source>Extent {n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="57"/>
        <source>Nothing to look through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="59"/>
        <source>All {n} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="61"/>
        <source>1 of {all} checks wants a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="62"/>
        <source>{n} of {all} checks want a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="74"/>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="74"/>
        <source>Wants a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/checks.py" line="80"/>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="136"/>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="150"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/names_check.py" line="17"/>
        <source>The key to the pseudonyms is locked: the report is not scanned for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/names_check.py" line="19"/>
        <source>There is no list of pseudonyms, so no names are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/names_check.py" line="23"/>
        <source>1 known name is looked for before the report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/names_check.py" line="24"/>
        <source>{n} known names are looked for before the report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="36"/>
        <source>Coders compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="42"/>
        <source>Export to Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="48"/>
        <source>Agreement compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="52"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="289"/>
        <source>Choose quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="55"/>
        <source>Title, authors, question, procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="56"/>
        <source>As they are written on the page Study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="57"/>
        <source>Write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="76"/>
        <location filename="../../workbench/ui/widgets/pair.py" line="63"/>
        <location filename="../../workbench/ui/widgets/pair.py" line="77"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="84"/>
        <source>Nobody: agreement needs two coders who coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="91"/>
        <source>Those marked used under a theme; none is yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="93"/>
        <source>Those marked used, each followed by who said it: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="117"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/options.py" line="130"/>
        <source>Saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="73"/>
        <source>Nothing to write up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="74"/>
        <source>The report writes itself from the transcripts, codes, themes and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="88"/>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="93"/>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="93"/>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="99"/>
        <source>Show or fold the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="105"/>
        <source>Show or fold the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="183"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="223"/>
        <source>1 quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="183"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="223"/>
        <source>{n} quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="194"/>
        <source>Page {page} of {pages} · {words} words without tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_list.py" line="67"/>
        <source>{n} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_list.py" line="68"/>
        <location filename="../../workbench/ui/coding/suggestion_list.py" line="158"/>
        <source>like: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_list.py" line="85"/>
        <source>Passages that may be alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_list.py" line="148"/>
        <location filename="../../workbench/ui/report/page.py" line="197"/>
        <location filename="../../workbench/ui/search/delegate.py" line="93"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/pages.py" line="46"/>
        <location filename="../../workbench/ui/report/page.py" line="248"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="254"/>
        <source>Export to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="256"/>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/page.py" line="293"/>
        <source>No program opened “{path}”; find it in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/preview.py" line="49"/>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/sections.py" line="66"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/sections.py" line="107"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/report/sections.py" line="158"/>
        <source>Print the section {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="41"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="118"/>
        <source>Passages coded with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="47"/>
        <source>Any code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="28"/>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="29"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="30"/>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="31"/>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="40"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="42"/>
        <source>{low} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="43"/>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="43"/>
        <source>{high} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="57"/>
        <location filename="../../workbench/ui/coding/value_strip.py" line="58"/>
        <location filename="../../workbench/ui/coding/value_strip.py" line="62"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="49"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="53"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="321"/>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="54"/>
        <source>With the codes below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="57"/>
        <source>What overlaps as one passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="58"/>
        <source>Otherwise every coding is a passage of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="61"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="80"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="59"/>
        <source>Coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/value_strip.py" line="64"/>
        <location filename="../../workbench/ui/coding/value_strip.py" line="69"/>
        <location filename="../../workbench/ui/retrieval/asking.py" line="62"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="124"/>
        <source>Choose a code to see it and those below it alone. Enter on a number shows its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="240"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="167"/>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="242"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="247"/>
        <source>What was agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="248"/>
        <source>Anybody, or agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="265"/>
        <source>Any value; 3, 2..4, 3..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/asking.py" line="266"/>
        <source>Any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="64"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="307"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="65"/>
        <source>Table or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="107"/>
        <source>Counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="110"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="153"/>
        <source>How often codes were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="181"/>
        <source>Every column says what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="205"/>
        <source>How codes go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="207"/>
        <source>At most so many turns apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="211"/>
        <location filename="../../workbench/ui/retrieval/counted.py" line="247"/>
        <source>Codes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="269"/>
        <source>at most {n} turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="269"/>
        <source>at most {n} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="282"/>
        <source>By {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="286"/>
        <source>{name}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="286"/>
        <source>{name}, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="290"/>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="291"/>
        <source>By session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="292"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="61"/>
        <source>By coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="337"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="126"/>
        <source>A code counts those below it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/counted.py" line="337"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="126"/>
        <source>Each code counts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="24"/>
        <source>and also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="25"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="26"/>
        <source>but not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="27"/>
        <source>in a turn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="28"/>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="29"/>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="36"/>
        <source>The passage is the words that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="37"/>
        <source>What overlaps or touches is one passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="38"/>
        <source>A passage with any word of this code is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="39"/>
        <source>The whole passage, where its turn has words of this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="40"/>
        <source>The whole passage, where this code is so near or on its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="41"/>
        <source>The whole passage, where it lies inside one of this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="49"/>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="50"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="51"/>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="58"/>
        <location filename="../../workbench/ui/search/page.py" line="83"/>
        <source>In order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="59"/>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="60"/>
        <source>By who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="62"/>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="63"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="70"/>
        <source>However sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="71"/>
        <source>Only “sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="72"/>
        <source>Only “fairly sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="73"/>
        <source>Only “unsure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="90"/>
        <source>Counted in codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="91"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="101"/>
        <source>Counted in turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="92"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="102"/>
        <source>Counted in participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="93"/>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="103"/>
        <source>Counted in sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="100"/>
        <source>Counted in passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="110"/>
        <source>On the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="111"/>
        <source>In the same turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="112"/>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="18"/>
        <source>Near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="119"/>
        <source>Codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="120"/>
        <source>Turns of which some words have the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="121"/>
        <source>Participants who speak in a turn that has words of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="122"/>
        <source>Sessions in which the code was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="129"/>
        <source>What people of several groups share counts in each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="136"/>
        <source>words that have the code of the row and that of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="137"/>
        <source>the code of the row in a turn that has words of the code of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="138"/>
        <source>the code of the row at most {turns} from the code of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="141"/>
        <source>Passages: {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="142"/>
        <source>Turns of such passages: {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="143"/>
        <source>Participants who speak in such passages: {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="144"/>
        <source>Sessions with such passages: {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="147"/>
        <source>On the diagonal: the code itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="161"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="64"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="176"/>
        <source>1 participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="161"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="64"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="176"/>
        <source>{n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="164"/>
        <source>{passages} from {codings} · {turns} · {participants} · {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/phrasing.py" line="171"/>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/unseen.py" line="44"/>
        <source>1 entry of others is shown once you finish their transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/unseen.py" line="45"/>
        <source>{n} entries of others are shown once you finish their transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/unseen.py" line="55"/>
        <source>In 1 transcript that you have not finished only your own codings are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/unseen.py" line="58"/>
        <source>In {n} transcripts that you have not finished only your own codings are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/steps.py" line="36"/>
        <source>How they lie to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/steps.py" line="40"/>
        <source>At most so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/steps.py" line="41"/>
        <source>at most {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/steps.py" line="42"/>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/steps.py" line="45"/>
        <source>Take this step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="53"/>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="59"/>
        <source>How near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="62"/>
        <source>How like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="65"/>
        <source>But none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="65"/>
        <source>But none of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="67"/>
        <source>Also as beginnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="68"/>
        <source>“shar” also finds “sharing” and “shared”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="69"/>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="70"/>
        <source>Capitals and accents matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="152"/>
        <source>Words as they follow one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="153"/>
        <source>Words of one turn; “in quotation marks” they belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="154"/>
        <source>Words; “in quotation marks” they belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="155"/>
        <source>Two words or more; “in quotation marks” they belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="156"/>
        <source>Words that may have been misheard or misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="157"/>
        <source>An expression, for example \b(consent|permission)s?\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="163"/>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="165"/>
        <source>at most 1 word between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="166"/>
        <source>at most {n} words between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="171"/>
        <source>very alike (90 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="172"/>
        <source>rather alike (82 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="173"/>
        <source>alike (75 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/asking.py" line="174"/>
        <source>somewhat alike (65 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="35"/>
        <source>Words found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="35"/>
        <source>Whole sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="35"/>
        <source>Whole turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="39"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="37"/>
        <source>How much is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="88"/>
        <source>Nothing to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="91"/>
        <source>Counting words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="92"/>
        <source>This may take a few seconds in a large study; the rest can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="93"/>
        <source>Stop counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="107"/>
        <location filename="../../workbench/ui/autocode/page.py" line="145"/>
        <location filename="../../workbench/ui/autocode/page.py" line="162"/>
        <location filename="../../workbench/ui/pages.py" line="70"/>
        <source>Autocode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="110"/>
        <source>From a search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="118"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="40"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="119"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="41"/>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="148"/>
        <location filename="../../workbench/ui/coding/suggesting.py" line="82"/>
        <source>Code it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="161"/>
        <source>Tick it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="161"/>
        <source>Show the passage in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="205"/>
        <source>Counted: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="235"/>
        <source>No segment is marked: select words in a transcript and press P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="237"/>
        <source>No phrase is said so often: ask for fewer times, or fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="239"/>
        <source>Nobody is known by this: say who speaks on the page Transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="240"/>
        <source>There are no transcripts yet: add some on the page Transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="247"/>
        <source>The first {n} are ticked: a longer list cannot be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="328"/>
        <source>Coded 1 passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="328"/>
        <source>Coded {n} passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="332"/>
        <source>1 of your codings took in more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="333"/>
        <source>{n} of your codings took in more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="43"/>
        <source>Do not code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="46"/>
        <source>Code with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="91"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="61"/>
        <source>Code 1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="91"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="61"/>
        <source>Code {n} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="77"/>
        <source>No place is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="106"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="79"/>
        <source>1 is coded so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="106"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="79"/>
        <source>{n} are coded so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/coding_bar.py" line="81"/>
        <source>Nothing is left to code: {already}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="35"/>
        <source>One code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="35"/>
        <source>A code for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="36"/>
        <source>Which codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="38"/>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="38"/>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="38"/>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="62"/>
        <source>Under no code: at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="90"/>
        <source>Tick what is to be coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="100"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="83"/>
        <location filename="../../workbench/ui/search/phrasing.py" line="18"/>
        <source>1 transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="100"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="83"/>
        <location filename="../../workbench/ui/search/phrasing.py" line="18"/>
        <source>{n} transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="101"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="90"/>
        <source>{passages} in {transcripts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="103"/>
        <source>Nothing is left to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="112"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="86"/>
        <source>1 transcript you had marked finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="113"/>
        <location filename="../../workbench/ui/search/coding_bar.py" line="87"/>
        <source>{n} transcripts you had marked finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="117"/>
        <source>1 new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="117"/>
        <source>{n} new codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/delegate.py" line="92"/>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/model.py" line="100"/>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/preview.py" line="87"/>
        <location filename="../../workbench/ui/search/model.py" line="100"/>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="83"/>
        <source>Likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="72"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="72"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="73"/>
        <source>What to see of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="76"/>
        <location filename="../../workbench/ui/search/page.py" line="84"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="78"/>
        <source>Quote all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="79"/>
        <source>Put all of these passages into the quote bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="310"/>
        <source>Open the passage, or the passages of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/empty.py" line="36"/>
        <source>This cannot be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="108"/>
        <source>Take the last step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/empty.py" line="17"/>
        <source>No passage answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/empty.py" line="18"/>
        <source>Ask for less: take a step away, choose another code, or look in more places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="110"/>
        <source>Go to Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/empty.py" line="28"/>
        <source>Nothing is coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/empty.py" line="29"/>
        <source>Passages are found here by their codes as soon as some words have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="221"/>
        <source>; the first {n} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="331"/>
        <source>Put the selected passages into the quote bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="34"/>
        <source>1 passage is in the quote bank now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="35"/>
        <source>{n} passages are in the quote bank now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="44"/>
        <source>1 passage copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="44"/>
        <source>{n} passages copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="372"/>
        <source>passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="372"/>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="372"/>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="51"/>
        <source>Export what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/taking.py" line="61"/>
        <source>“{file}” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="85"/>
        <location filename="../../workbench/ui/search/page.py" line="279"/>
        <source>Code all of these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="80"/>
        <location filename="../../workbench/ui/search/page.py" line="86"/>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="91"/>
        <source>This cannot be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="141"/>
        <source>Find words in all transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="142"/>
        <source>Write what to look for. Words are found within a turn, and everything found can be read in its place, counted and coded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="149"/>
        <source>Try “Sounds like”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/page.py" line="109"/>
        <location filename="../../workbench/ui/search/page.py" line="150"/>
        <source>Look without limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="255"/>
        <source>Open the place in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="256"/>
        <source>Tick the place, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="269"/>
        <source>Write what to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/page.py" line="151"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="324"/>
        <location filename="../../workbench/ui/search/page.py" line="275"/>
        <location filename="../../workbench/ui/widgets/limiting.py" line="133"/>
        <source>Add a limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="365"/>
        <source>Coded 1 passage with “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/page.py" line="366"/>
        <source>Coded {n} passages with “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/taking.py" line="41"/>
        <source>1 place copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/taking.py" line="41"/>
        <source>{n} places copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/taking.py" line="49"/>
        <source>Export the places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/taking.py" line="62"/>
        <source>1 place is in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/taking.py" line="63"/>
        <source>{n} places are in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="15"/>
        <source>{places} in {turns} of {transcripts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="16"/>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="16"/>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="21"/>
        <source>the first {n} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="32"/>
        <source>1 transcript is not finished by you: what others coded in it stays unseen and is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="36"/>
        <source>{n} transcripts are not finished by you: what others coded in them stays unseen and is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="45"/>
        <source>No turn has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="47"/>
        <source>No turn has it without the words it must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="49"/>
        <source>No turn has it within these limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/phrasing.py" line="51"/>
        <source>What is counted everywhere in the window is looked at: {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py" line="26"/>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/settings_dialog.py" line="39"/>
        <source>“It depends who is asking, and what for.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/settings_dialog.py" line="45"/>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="35"/>
        <location filename="../../workbench/ui/study/about.py" line="64"/>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="36"/>
        <source>What the study wants to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="40"/>
        <location filename="../../workbench/ui/study/about.py" line="65"/>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="40"/>
        <source>As they stand in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="43"/>
        <location filename="../../workbench/ui/study/about.py" line="67"/>
        <source>How we coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="44"/>
        <source>Who coded what, and how you talked about differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="48"/>
        <location filename="../../workbench/ui/study/about.py" line="66"/>
        <source>Way of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="52"/>
        <source>Codebook: coders share it and talk about differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="53"/>
        <source>Reliability: coders work apart and agreement is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="54"/>
        <source>Reflexive: reading together, agreement is not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="57"/>
        <source>These words open the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/about.py" line="61"/>
        <source>About this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="67"/>
        <source>Open {name} for coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="85"/>
        <source>The bar is the share of the text under a code{kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="97"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="178"/>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="104"/>
        <source>{coder} finished {name}; {share} of it is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="105"/>
        <source>{coder} is coding {name}; {share} of it is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="106"/>
        <source>{coder} has not started {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="137"/>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="48"/>
        <source>What passages are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="49"/>
        <source>Turns together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="50"/>
        <source>How many words a phrase has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="52"/>
        <source>{n} to 5 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="53"/>
        <source>5 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="54"/>
        <source>Single words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="55"/>
        <source>How often a phrase is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="57"/>
        <source>{n} times or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="59"/>
        <location filename="../../workbench/ui/autocode/options.py" line="61"/>
        <source>Numbers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="62"/>
        <source>Words left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="63"/>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="112"/>
        <source>By participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="113"/>
        <source>By speaker, as named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="114"/>
        <source>By role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="121"/>
        <location filename="../../workbench/ui/study/cards.py" line="144"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="188"/>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="121"/>
        <location filename="../../workbench/ui/study/cards.py" line="147"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="188"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="123"/>
        <source>By answer: {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="160"/>
        <source>Words left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="164"/>
        <source>Words that say little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="165"/>
        <source>No phrase begins or ends with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="168"/>
        <source>The usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="170"/>
        <source>Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="173"/>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="174"/>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="181"/>
        <source>{what} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="206"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="261"/>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="209"/>
        <source>Not matched to anybody yet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="211"/>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="91"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="225"/>
        <source>{lowest:g} to {highest:g}, median {median:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="235"/>
        <source>{n} different answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="237"/>
        <source>, not known {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="239"/>
        <source> (before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/cards.py" line="241"/>
        <source> (after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/chart.py" line="34"/>
        <source>{answer}: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="61"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="66"/>
        <source>Bring in the first transcript; coding, agreement and themes follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="120"/>
        <source>Continue in {name}, turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="120"/>
        <source>Begin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="148"/>
        <source>{file} in {folder} · {size} · nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/page.py" line="170"/>
        <source>Continue where I stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="55"/>
        <source>1 word of talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="55"/>
        <source>{n} words of talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="68"/>
        <source>{people}, {n} attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="74"/>
        <source>Nobody answered both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="77"/>
        <source>1 person answered both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="78"/>
        <source>{n} people answered both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="82"/>
        <source>1 gave another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="83"/>
        <source>{n} gave another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="88"/>
        <source>{both}; nobody moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="98"/>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="108"/>
        <source>1 focus group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="109"/>
        <source>{n} focus groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="111"/>
        <source>1 jury day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="111"/>
        <source>{n} jury days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="112"/>
        <source>1 panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="112"/>
        <source>{n} panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="113"/>
        <source>1 workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="113"/>
        <source>{n} workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="114"/>
        <source>1 interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="114"/>
        <source>{n} interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="116"/>
        <source>1 dialogue event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="117"/>
        <source>{n} dialogue events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="127"/>
        <source>There is no transcript yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="128"/>
        <source>Everything else begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="129"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="82"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="256"/>
        <source>Add transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="137"/>
        <source>The codebook is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="138"/>
        <source>Begin it before coding, or while you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="139"/>
        <source>Write codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="149"/>
        <source>You are coding 1 transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="150"/>
        <source>You are coding {n} transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="152"/>
        <source>{names}: mark as finished when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="153"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="163"/>
        <source>You have 1 transcript left to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="164"/>
        <source>You have {n} transcripts left to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="167"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="177"/>
        <source>1 passage waits to be placed again after a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="178"/>
        <source>{n} passages wait to be placed again after a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="181"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="197"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="193"/>
        <source>1 passage was coded before the meaning of its code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="194"/>
        <source>{n} passages were coded before the meaning of their code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="208"/>
        <source>{coders} finished {names}; they are too many to count here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="214"/>
        <source>1 disagreement is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="215"/>
        <source>{n} disagreements are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="218"/>
        <source>Disagreements may be open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="206"/>
        <source>{coders} differ in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/pages.py" line="43"/>
        <location filename="../../workbench/ui/study/phrasing.py" line="220"/>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="226"/>
        <source>{coder} has 1 transcript left to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="227"/>
        <source>{coder} has {n} transcripts left to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="228"/>
        <source>{names}: you finished, and comparing waits for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="233"/>
        <source>See how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="243"/>
        <source>1 code has no definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="244"/>
        <source>{n} codes have no definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="247"/>
        <source>Define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="257"/>
        <source>1 speaker is not matched to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="258"/>
        <source>{n} speakers are not matched to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="271"/>
        <source>1 quote waits for a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="272"/>
        <source>{n} quotes wait for a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="274"/>
        <source>The report prints quotes under their themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="275"/>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="51"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="59"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="67"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="241"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="201"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="285"/>
        <source>1 theme has no quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="286"/>
        <source>{n} themes have no quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="299"/>
        <source>The quotes of 1 theme come from one person only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="300"/>
        <source>The quotes of {n} themes come from one person only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/phrasing.py" line="303"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/bands.py" line="135"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="20"/>
        <source>Caret and selection, with Shift to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="24"/>
        <source>A letter back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="32"/>
        <source>A word back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="40"/>
        <source>A line up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="48"/>
        <source>Beginning, end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="56"/>
        <source>A page up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="64"/>
        <source>Beginning, end of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="70"/>
        <source>Select the whole transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="71"/>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="72"/>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/key_rows.py" line="76"/>
        <source>A turn up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/text/margin.py" line="71"/>
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/sides.py" line="110"/>
        <source>Left: codings of {first}. Right: codings of {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="30"/>
        <source>turn {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="42"/>
        <source>{hours} hours {minutes} minutes {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="44"/>
        <source>{minutes} minutes {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="51"/>
        <source>{code}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="52"/>
        <source>{code} by {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/history_panel.py" line="118"/>
        <location filename="../../workbench/ui/text/spoken.py" line="62"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="64"/>
        <source>coded {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="83"/>
        <source>coding {code}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/spoken.py" line="96"/>
        <source>selected: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/acts.py" line="44"/>
        <source>The topic is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/acts.py" line="98"/>
        <source>The theme is removed; its quotes wait for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/form.py" line="62"/>
        <location filename="../../workbench/ui/themes/asking.py" line="73"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="124"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/asking.py" line="122"/>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/asking.py" line="122"/>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/asking.py" line="135"/>
        <source>Nothing fits what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/card.py" line="77"/>
        <source>What to do with “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/card.py" line="79"/>
        <source>Theme “{title}”, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/card.py" line="91"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="84"/>
        <source>+ code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/card.py" line="93"/>
        <location filename="../../workbench/ui/themes/questions.py" line="72"/>
        <source>Put a code on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/column.py" line="59"/>
        <source>Add the first theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/column.py" line="73"/>
        <source>Add a theme under “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/column.py" line="74"/>
        <source>What to do with the topic “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="50"/>
        <source>Topics, themes and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="88"/>
        <source>Topic, theme, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/hierarchy.py" line="93"/>
        <source>Quotes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="48"/>
        <source>Choose a theme to write its central idea and narrative and see who is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="56"/>
        <source>Title of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="60"/>
        <source>Central idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="60"/>
        <source>What holds it together, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="65"/>
        <location filename="../../workbench/ui/themes/inspector.py" line="91"/>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="65"/>
        <source>Tell it as the report will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="76"/>
        <source>Open quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="85"/>
        <source>Put a code on this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="132"/>
        <source>No code carries this theme yet: it rests on no passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="141"/>
        <location filename="../../workbench/ui/themes/menus.py" line="144"/>
        <source>Show where it was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="144"/>
        <source>Take “{name}” from this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="155"/>
        <source>Show the passages under the codes of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="156"/>
        <source>People and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="159"/>
        <source>1 participant speaks in a passage of the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="160"/>
        <source>{n} participants speak in a passage of the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="163"/>
        <source>{told} Counted: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="217"/>
        <source>Without a narrative the report prints the central idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="218"/>
        <source>{n} words · goes into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="219"/>
        <source>1 word · goes into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="224"/>
        <source>{quotes}, {n} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="229"/>
        <source>{name}: {n} of {total} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="239"/>
        <source>{people} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/inspector.py" line="242"/>
        <source>Passages per participant: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="27"/>
        <source>Add a theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="28"/>
        <location filename="../../workbench/ui/themes/menus.py" line="61"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="32"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="39"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="47"/>
        <source>Remove the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="61"/>
        <source>Put a code on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="66"/>
        <source>Show its quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="91"/>
        <source>Move to topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="103"/>
        <location filename="../../workbench/ui/themes/page.py" line="265"/>
        <source>Remove the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="127"/>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="133"/>
        <source>Put on another theme as well…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/menus.py" line="136"/>
        <source>Take from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="71"/>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="71"/>
        <source>Hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="72"/>
        <source>How the themes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="73"/>
        <location filename="../../workbench/ui/themes/page.py" line="77"/>
        <location filename="../../workbench/ui/themes/page.py" line="263"/>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="91"/>
        <source>No themes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="92"/>
        <source>A topic is what was discussed; themes say what people made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="260"/>
        <source>Quotes of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="261"/>
        <source>Put a code on the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="262"/>
        <source>Add a theme under the same topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="264"/>
        <location filename="../../workbench/ui/themes/questions.py" line="52"/>
        <source>Rename the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="266"/>
        <source>Move the theme up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="267"/>
        <source>Move the theme down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="270"/>
        <source>Move the theme to the topic at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="276"/>
        <source>Move the theme to the topic at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="280"/>
        <source>Theme above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="281"/>
        <source>Theme below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="282"/>
        <source>Theme at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/page.py" line="283"/>
        <source>Theme at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="18"/>
        <source>1 theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="18"/>
        <source>{n} themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="24"/>
        <source>1 topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="24"/>
        <source>{n} topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="26"/>
        <source>{themes} under {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="33"/>
        <source>Every code is on a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="36"/>
        <source>1 code not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="37"/>
        <source>{n} codes not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="71"/>
        <source>1 coding (of others only where you have finished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/phrasing.py" line="72"/>
        <source>{n} codings (of others only where you have finished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="32"/>
        <source>For example: Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="33"/>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="39"/>
        <source>New theme under “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="40"/>
        <source>What people made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="45"/>
        <source>Rename the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="66"/>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/questions.py" line="86"/>
        <source>Put “{name}” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/themes/tray.py" line="55"/>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/toast.py" line="31"/>
        <location filename="../../workbench/ui/top_bar.py" line="102"/>
        <location filename="../../workbench/ui/workspace.py" line="207"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/toast.py" line="34"/>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="90"/>
        <source>Search transcripts, codes, memos and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="91"/>
        <location filename="../../workbench/ui/top_bar.py" line="142"/>
        <source>Search transcripts, codes, memos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="103"/>
        <location filename="../../workbench/ui/workspace.py" line="208"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="140"/>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="161"/>
        <source>You are coding as %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="174"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="174"/>
        <source>Undo: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="177"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/top_bar.py" line="177"/>
        <source>Redo: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="45"/>
        <source>Keep the lines before the first speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="47"/>
        <source>Keep them as memos on the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="49"/>
        <source>Make segments of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="75"/>
        <source>1 line is left out because nobody says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="76"/>
        <source>{n} lines are left out because nobody says them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="79"/>
        <source>The lines before the first speaker are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="86"/>
        <source>{notes} kept apart from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="95"/>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="95"/>
        <source>{n} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="96"/>
        <source>1 footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="96"/>
        <source>{n} footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="97"/>
        <source>1 endnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="97"/>
        <source>{n} endnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="100"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="101"/>
        <source>{what} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="110"/>
        <source>1 line marks a part of the session: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="111"/>
        <source>{n} lines mark parts of the session: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="119"/>
        <source>{kind} ends: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="119"/>
        <source>{kind}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="156"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/beside.py" line="183"/>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/doubted.py" line="67"/>
        <source>1 label is taken for text. Tick it if it is a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/doubted.py" line="68"/>
        <source>{n} labels are taken for text. Tick those that are speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/doubted.py" line="80"/>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="92"/>
        <source>“{label}” is a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/doubted.py" line="85"/>
        <source>{n}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="69"/>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="73"/>
        <source>Look at it afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/options.py" line="46"/>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="102"/>
        <location filename="../../workbench/ui/widgets/turn_editor.py" line="56"/>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="195"/>
        <source>Use the same choices for the other file of this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="196"/>
        <source>Use the same choices for the {n} other files of this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="204"/>
        <source>your pattern “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="208"/>
        <source>the same kind of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="210"/>
        <source>the lines before the first speaker kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="212"/>
        <source>segments from marker lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="213"/>
        <source>As last time in this study: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="218"/>
        <source>{speakers}, {turns}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="219"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="107"/>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="219"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="107"/>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="223"/>
        <source>Looking at the text again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="232"/>
        <source>1 more label: choose another layout if these are no speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/file_details.py" line="233"/>
        <source>{n} more labels: choose another layout if these are no speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/files.py" line="27"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/files.py" line="83"/>
        <source>{file}, ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/files.py" line="84"/>
        <source>{file}, needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/files.py" line="85"/>
        <source>{file}, looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/files.py" line="86"/>
        <source>{file}, waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="45"/>
        <source>1 more pair follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="45"/>
        <source>{n} more pairs follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="50"/>
        <source>“{one}” and “{other}” may be one speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="51"/>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="52"/>
        <source>Name “{0}” as “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/hints.py" line="53"/>
        <source>They are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="66"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="67"/>
        <source>Name in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="69"/>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="126"/>
        <source>First words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="70"/>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="89"/>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="143"/>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="97"/>
        <source>Name of “{label}” in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="102"/>
        <source>“{label}” is a facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/label_rows.py" line="104"/>
        <source>“{label}” is the same speaker as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="36"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="67"/>
        <source>How the file shows who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="39"/>
        <source>In the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="40"/>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="60"/>
        <source>Your own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="49"/>
        <source>Write a turn with NAME, TIME and TEXT in their places: “[TIME] NAME - TEXT”. Who knows regular expressions may write one with a group (?P&lt;label&gt;…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="105"/>
        <source>{turns} of {speakers} found: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="111"/>
        <source>No line of the file looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="116"/>
        <source>A pattern of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="118"/>
        <source>No speakers: each paragraph stands for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="122"/>
        <source>found once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/layout.py" line="123"/>
        <source>found {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/letters.py" line="37"/>
        <source>Read them another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/letters.py" line="56"/>
        <source>Letters read as {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/letters.py" line="82"/>
        <source>Letters read as {how}; every other way reads the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/names.py" line="48"/>
        <source>The key “{key}” is locked: names come in as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/names.py" line="55"/>
        <source>The 1 name of the open key is replaced before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/names.py" line="56"/>
        <source>The {n} names of the open key are replaced before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="36"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="48"/>
        <source>Name of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="37"/>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="56"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="54"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="238"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="93"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="40"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="56"/>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="43"/>
        <source>Date of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="43"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="58"/>
        <source>2026-03-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="45"/>
        <source>Place of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="45"/>
        <source>Town, room, online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="47"/>
        <source>Put all files into this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="49"/>
        <source>Kind of the new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/naming.py" line="50"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="58"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="106"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="170"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="240"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="62"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="123"/>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="74"/>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="75"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="67"/>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="50"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="76"/>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="245"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="69"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="77"/>
        <source>Save the report of the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="228"/>
        <source>“{name}” is in the study already: give this transcript another name, or leave the file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="233"/>
        <source>“{name}” is also what “{file}” is called: give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="243"/>
        <source>Import 1 transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="243"/>
        <source>Import {n} transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="257"/>
        <source>Stop importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="260"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="262"/>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="264"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="269"/>
        <source>{doing} {file}, {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="280"/>
        <source>1 file cannot come in as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="281"/>
        <source>{n} files cannot come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="288"/>
        <source>1 transcript is in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="289"/>
        <source>{n} transcripts are in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="355"/>
        <source>“{file}” was left out by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="399"/>
        <source>“{file}” was not read: reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="416"/>
        <source>1 transcript imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/panel.py" line="416"/>
        <source>{n} transcripts imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/progress.py" line="24"/>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="42"/>
        <source>Table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="46"/>
        <source>Save the report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="45"/>
        <source>Report of the import.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/report_file.py" line="63"/>
        <source>The report was saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="36"/>
        <source>As it will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="41"/>
        <source>Show the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="41"/>
        <source>Show all {n} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="62"/>
        <source>Text as it will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="64"/>
        <source>Back to the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/importing/turns.py" line="93"/>
        <source>{name}: {turns}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="46"/>
        <source>Choose a transcript to see who speaks and how far its coding is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="51"/>
        <source>Open for coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="53"/>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="55"/>
        <source>Label of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="59"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="288"/>
        <source>A town, or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="61"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="242"/>
        <source>Stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="61"/>
        <source>Residents, carers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="63"/>
        <source>Table or breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="63"/>
        <source>Table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="67"/>
        <source>Remove this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="73"/>
        <location filename="../../workbench/ui/transcripts/page.py" line="106"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="111"/>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="74"/>
        <source>The same name makes two speakers one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="99"/>
        <location filename="../../workbench/ui/autocode/options.py" line="46"/>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="79"/>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="100"/>
        <source>My coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="107"/>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="109"/>
        <source>Label and kind of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="111"/>
        <source>Date and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="113"/>
        <source>Stakeholder group and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="149"/>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="155"/>
        <source>{n} not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="166"/>
        <source>You finished it; {share} of the text is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="167"/>
        <source>You are coding it; {share} of the text is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="168"/>
        <source>You have not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="172"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/inspector.py" line="258"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="226"/>
        <source>“{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/listing.py" line="52"/>
        <source>Drop files or a folder here to add them: {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="80"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="147"/>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="108"/>
        <source>Speakers ({n} unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="114"/>
        <source>Pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="121"/>
        <source>Drop files here, or choose them. You see who speaks before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="152"/>
        <source>Add a folder of transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="160"/>
        <source>Correct the chosen transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="258"/>
        <source>Transcripts ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="260"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/page.py" line="269"/>
        <source>Add a folder of transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="51"/>
        <source>Name of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="51"/>
        <source>Age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="53"/>
        <source>Type of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="56"/>
        <source>Choices, one in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="57"/>
        <source>One in a line, in the order of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="58"/>
        <source>Asked before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="63"/>
        <source>Move the column left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="64"/>
        <source>Move the column right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="65"/>
        <source>Remove this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="77"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="60"/>
        <source>Answers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="45"/>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="105"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="169"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="107"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="171"/>
        <source>One of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="108"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="172"/>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="119"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="119"/>
        <source>New column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="124"/>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="164"/>
        <source>Leave this answer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_panel.py" line="165"/>
        <source>Leave these {n} answers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="57"/>
        <source>Column, first answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="58"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="59"/>
        <source>Column in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="61"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="82"/>
        <source>What “{column}” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="87"/>
        <source>Name of “{column}” in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="92"/>
        <source>What the answers of “{column}” are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="96"/>
        <source>When “{column}” was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="151"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/scale_editor.py" line="132"/>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="152"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="153"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="145"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="155"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="149"/>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="156"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="150"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="202"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="157"/>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="147"/>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="158"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="160"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="180"/>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="181"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/column_rows.py" line="182"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="71"/>
        <source>Speakers who are nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="87"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="104"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="88"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="93"/>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="96"/>
        <source>Chosen rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="101"/>
        <source>Double click on “May be” to choose somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="113"/>
        <source>Every speaker is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="114"/>
        <source>Speakers of new transcripts who stand for nobody yet are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="122"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="130"/>
        <source>May be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="144"/>
        <source>1 speaker is nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="144"/>
        <source>{n} speakers are nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="147"/>
        <source>Accept all certain ones ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="152"/>
        <source>New participants for those without a proposal ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="163"/>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="172"/>
        <source>same label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="174"/>
        <source>{score} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="175"/>
        <source>, was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/matching_panel.py" line="209"/>
        <source>Nobody of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="87"/>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="87"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="89"/>
        <source>Names and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="96"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="311"/>
        <source>New column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="97"/>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="309"/>
        <source>Change column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="122"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="86"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="177"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="142"/>
        <source>No participants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="143"/>
        <source>A table from Excel or a CSV file brings them in: you say what each column holds, and see what would go in before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="218"/>
        <source>1 cell does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="218"/>
        <source>{n} cells do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="255"/>
        <source>1 cell was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="256"/>
        <source>{n} cells were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="273"/>
        <source>Choose a participant in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="275"/>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="218"/>
        <source>“{label}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="291"/>
        <source>Choose a cell of the column first; these here stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="320"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="90"/>
        <source>Import participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="322"/>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="332"/>
        <source>Export participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="331"/>
        <source>participants.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/participants_panel.py" line="343"/>
        <source>Written: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="139"/>
        <source>{name} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="140"/>
        <source>{name} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="151"/>
        <source>Consent to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="163"/>
        <source>FG1; FG2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="178"/>
        <source>label only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="179"/>
        <source>role and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/person_rows.py" line="180"/>
        <source>name, consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="71"/>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="77"/>
        <source>Move the session up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="80"/>
        <source>Move the session down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="100"/>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="101"/>
        <source>Each transcript brings its session. Others can be added below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="216"/>
        <source>Choose a session in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="225"/>
        <source>Focus group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="226"/>
        <source>Jury day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="227"/>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="228"/>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="229"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="230"/>
        <source>Dialogue event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="231"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="203"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/sessions_grid.py" line="239"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="166"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="189"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="45"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/importing.py" line="46"/>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="64"/>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="74"/>
        <source>Make sessions that are not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="78"/>
        <source>What does not go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="101"/>
        <source>Say what each column holds. An empty cell changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="195"/>
        <source>Import {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="221"/>
        <source>The study knows all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="223"/>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="223"/>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="224"/>
        <source>1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="224"/>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="226"/>
        <source>1 as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="226"/>
        <source>{n} as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="228"/>
        <source>1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="228"/>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="231"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="231"/>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="232"/>
        <source>{rows}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="234"/>
        <source>{n} of {rows} went in: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="244"/>
        <source>New columns: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="247"/>
        <source>New sessions: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="249"/>
        <source>1 thing does not fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="249"/>
        <source>{n} things do not fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="267"/>
        <source>Participants of “{file}” imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="278"/>
        <source>{file} import report.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="284"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/people/table_import.py" line="309"/>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="70"/>
        <source>A key for the pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="70"/>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="75"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="102"/>
        <location filename="../../workbench/ui/unlocking.py" line="33"/>
        <location filename="../../workbench/ui/unlocking.py" line="50"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="76"/>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="81"/>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="81"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="91"/>
        <source>The list of names and replacements lies in a file of its own, encrypted. Keep it apart from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="104"/>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="105"/>
        <source>A forgotten passphrase cannot be recovered: write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="116"/>
        <source>The two differ: type the same passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="127"/>
        <source>Three or four words that do not belong together: {n} letters more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="129"/>
        <source>Long enough; every word more makes it stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="135"/>
        <source>The two differ so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="139"/>
        <source>Where the key lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="139"/>
        <location filename="../../workbench/ui/unlocking.py" line="85"/>
        <source>Keys (*%s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="157"/>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="157"/>
        <source>Change a replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="161"/>
        <source>Anna Schmidt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="162"/>
        <source>What stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="167"/>
        <source>Another name with this replacement is the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/dialogs.py" line="187"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="45"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="42"/>
        <source>Names and what stands in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="115"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="45"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="61"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="68"/>
        <source>Ticked forms are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="113"/>
        <source>{n} may be this name: open it and tick the forms that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/split_part.py" line="63"/>
        <location filename="../../workbench/ui/codebook/split_part.py" line="142"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="124"/>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="125"/>
        <source>may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/names.py" line="200"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="77"/>
        <source>No pseudonyms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="78"/>
        <source>Names are replaced the same way everywhere. Who is who lies in a key of its own, encrypted with a passphrase, never in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="82"/>
        <source>Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="83"/>
        <source>Open a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="89"/>
        <source>The pseudonyms are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="90"/>
        <source>Until the key is open names are not replaced, and exports are not scanned for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="95"/>
        <source>Forget this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="100"/>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="101"/>
        <source>Replace in the study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="102"/>
        <source>More about the pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="140"/>
        <source>1 name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="140"/>
        <source>{n} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="141"/>
        <source> · made for another study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="220"/>
        <source>Erase earlier texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="222"/>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="223"/>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="225"/>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="226"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="290"/>
        <source>1 name replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="290"/>
        <source>{n} names replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="313"/>
        <source>1 earlier text was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="314"/>
        <source>{n} earlier texts were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="323"/>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="323"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="344"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="342"/>
        <source>Export the list: whoever opens it knows who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/panel.py" line="354"/>
        <source>“{file}” is not encrypted: keep it where you would keep the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="28"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="57"/>
        <source>Replace in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="31"/>
        <source>Replace 1 name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="31"/>
        <source>Replace {n} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="35"/>
        <source>Codings keep their passages. It is one step, which Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="40"/>
        <source>1 form that may be a name stays: open the name and tick it if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="41"/>
        <source>{n} forms that may be names stay: open the names and tick those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="50"/>
        <source>1 coding or quote has to be placed again by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="51"/>
        <source>{n} codings and quotes have to be placed again by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="86"/>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="102"/>
        <source>Erase earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="88"/>
        <source>I know that this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="90"/>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="97"/>
        <source>1 earlier text of the study still holds known names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="98"/>
        <source>{n} earlier texts of the study still hold known names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/replacing.py" line="106"/>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="48"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="55"/>
        <source>Looking for names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="67"/>
        <source>{n} more come when these are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="73"/>
        <source>1 word may name somebody or something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="74"/>
        <source>{n} words may name somebody or something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="77"/>
        <source>Nothing else looks like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="93"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="93"/>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="98"/>
        <source>What “{name}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="101"/>
        <source>What stands for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/pseudonyms/suggestions.py" line="105"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="56"/>
        <source>None yet. While coding, select turns and press P to mark a plenary, a topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="76"/>
        <source>Show {name} in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="105"/>
        <source>turn {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="105"/>
        <source>turns {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/segment_list.py" line="135"/>
        <source>Turn {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="90"/>
        <source>Label “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="93"/>
        <source>“{label}” stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="95"/>
        <source>Role of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="116"/>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="117"/>
        <source>New participant “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="144"/>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/speakers.py" line="145"/>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/finding.py" line="115"/>
        <location filename="../../workbench/ui/autocode/options.py" line="46"/>
        <location filename="../../workbench/ui/transcripts/table.py" line="99"/>
        <location filename="../../workbench/ui/widgets/finding_strip.py" line="23"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/table.py" line="128"/>
        <source>{n}, {unknown} unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/table.py" line="133"/>
        <source>{n} speakers, {unknown} of them not matched to a participant yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/transcripts/table.py" line="142"/>
        <source>{coder}: {progress}, {share} % of the text is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/unlocking.py" line="28"/>
        <location filename="../../workbench/ui/unlocking.py" line="41"/>
        <source>Unlock the pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/unlocking.py" line="37"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/unlocking.py" line="53"/>
        <source>It is kept nowhere. Nobody can open the key without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/unlocking.py" line="85"/>
        <source>Choose a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/unlocking.py" line="93"/>
        <source>No key chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="57"/>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="58"/>
        <source>Four sessions on linking records, two coders, themes and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="65"/>
        <source>Start a new study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="66"/>
        <source>Name it, say who codes, and add your transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="74"/>
        <source>A .dwb file on this computer, or one a colleague sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="91"/>
        <source>From transcripts to Word, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome.py" line="107"/>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="59"/>
        <source>Name of the new coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="59"/>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="62"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="69"/>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="92"/>
        <source>Back to the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/who.py" line="92"/>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/foot.py" line="62"/>
        <location filename="../../workbench/ui/retrieval/page.py" line="320"/>
        <location filename="../../workbench/ui/widgets/code_choice.py" line="37"/>
        <source>Choose a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="18"/>
        <source>Nothing is coded or quoted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="21"/>
        <source>1 passage keeps its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="22"/>
        <source>{n} passages keep their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="24"/>
        <source>1 covers the corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="25"/>
        <source>{n} cover corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="27"/>
        <source>1 needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="28"/>
        <source>{n} need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="35"/>
        <source>Corrected. Everything coded kept to its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="36"/>
        <source>Corrected. 1 passage waits to be placed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/correcting_words.py" line="37"/>
        <source>Corrected. {n} passages wait to be placed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="43"/>
        <source>turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="75"/>
        <source>Other code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="76"/>
        <source>Only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="85"/>
        <source>Only {name} coded this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="87"/>
        <source>Same words, another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="88"/>
        <source>One passage against several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/differences.py" line="89"/>
        <source>Same code, another extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="15"/>
        <source>These words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="16"/>
        <source>All of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="17"/>
        <source>Any of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="19"/>
        <source>Sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_modes.py" line="20"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/finding_strip.py" line="25"/>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/limiting.py" line="53"/>
        <source>Take away: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/limiting.py" line="153"/>
        <source>Find a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/limiting.py" line="158"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/limiting.py" line="184"/>
        <source>Nothing of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/pair.py" line="71"/>
        <source>Coders compared: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="53"/>
        <source>Speakers, as transcripts name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="55"/>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="56"/>
        <source>What participants said of themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="57"/>
        <source>Parts of the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="58"/>
        <source>Codes, with those below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="60"/>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="170"/>
        <source>Not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="109"/>
        <source>Not coded with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="111"/>
        <source>Not coded by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="117"/>
        <source>Session: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="131"/>
        <source>Role: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="133"/>
        <source>Participant: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="136"/>
        <source>Speaker: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="165"/>
        <source>Code: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="168"/>
        <source>Coded by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="170"/>
        <source>Only what is not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="180"/>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="181"/>
        <source>Presenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/place_limits.py" line="182"/>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="52"/>
        <source>Kind of segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="55"/>
        <source>Label of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="92"/>
        <source>Which table or group, such as “Table 2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="93"/>
        <source>What was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="95"/>
        <source>Label (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_popover.py" line="107"/>
        <source>Use the label “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="20"/>
        <source>Stimulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="21"/>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="22"/>
        <source>Breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="23"/>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="24"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="25"/>
        <source>Verbatim words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="33"/>
        <source>What was shown or presented. It is left out of participants’ counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="34"/>
        <source>Everybody together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="35"/>
        <source>A small group or table; its label says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="36"/>
        <source>What was talked about; topics may lie over phases and over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="37"/>
        <source>Somebody’s notes: coded like the rest, never printed in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="38"/>
        <source>Words inside notes that were said just like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/segment_words.py" line="65"/>
        <source>Verbatim words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/spread_notes.py" line="19"/>
        <source>{name} has {n} of the {total} passages and no quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/spread_notes.py" line="20"/>
        <source>{name} has 1 of the {total} passages and no quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/spread_notes.py" line="23"/>
        <source>{name} speaks in {n} of the {total} quotes that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/spread_notes.py" line="25"/>
        <source>{n} of the {total} quotes that are used are from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/turn_editor.py" line="58"/>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/when.py" line="56"/>
        <source>Saved %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="160"/>
        <source>Undone: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="166"/>
        <source>Done again: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="175"/>
        <source>No part of a transcript is marked yet: mark some turns while coding (P).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="186"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="186"/>
        <source>Studies (*.dwb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="205"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="205"/>
        <location filename="../../workbench/ui/workspace.py" line="252"/>
        <source>Going around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="212"/>
        <source>Find coded passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/notice.py" line="25"/>
        <location filename="../../workbench/ui/workspace.py" line="217"/>
        <location filename="../../workbench/ui/workspace.py" line="308"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/notice.py" line="26"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="219"/>
        <source>What is counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="230"/>
        <location filename="../../workbench/ui/workspace.py" line="310"/>
        <source>Close the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="232"/>
        <source>Left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="233"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="234"/>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="235"/>
        <source>Panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="289"/>
        <source>{n} of {every} words are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="298"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="306"/>
        <source>New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="307"/>
        <source>Open another study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="324"/>
        <source>Somebody else joins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace.py" line="330"/>
        <source>From now on you are coding as %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_rows.py" line="59"/>
        <source>also called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/palette_rows.py" line="61"/>
        <source>on this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/code_panel.py" line="98"/>
        <location filename="../../workbench/ui/coding/palette_rows.py" line="62"/>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py" line="34"/>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py" line="39"/>
        <source>This is a mistake of the program, not yours. Everything up to the step before is saved in the study file. You can go on; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py" line="43"/>
        <source>A report was kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py" line="45"/>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/exporting.py" line="29"/>
        <source>Picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/retrieval/exporting.py" line="29"/>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="29"/>
        <source>The same code again, beside or over its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="35"/>
        <source>Extend: one coding covers all of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="36"/>
        <source>Keep apart: each time is a coding of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="43"/>
        <source>While coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="56"/>
        <source>Where a coder gives a code to words that touch (in one line) or overlap words it is on already, that coding grows. You are told each time, and undo takes it back; codings from before stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/study/habits.py" line="63"/>
        <source>A coder may have several codings of one code beside or over each other; only exactly the same words are not coded twice. Join them by key where you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/differing.py" line="33"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/differing.py" line="112"/>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/ruler.py" line="62"/>
        <source>Overview of the codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/text/ruler.py" line="64"/>
        <source>Overview of the codings with “{code}”; right click for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/coding_view.py" line="33"/>
        <source>The passage in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codes/ask_code.py" line="44"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/valuing.py" line="49"/>
        <source>“{name}” has no scale: give it one in the codebook (Ctrl+Shift+B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/valuing.py" line="54"/>
        <location filename="../../workbench/ui/coding/valuing.py" line="166"/>
        <source>“{name}”: which value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/valuing.py" line="63"/>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/boxes.py" line="98"/>
        <source>More to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/autocode/groups_table.py" line="152"/>
        <source>Groups of passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="78"/>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="32"/>
        <source>Passages like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="88"/>
        <source>Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="90"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="129"/>
        <source>Passages like “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="209"/>
        <source>All of them are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="210"/>
        <source>Nothing else is much like it. Code a few more passages, or compare turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="213"/>
        <source>1 passage to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggesting.py" line="213"/>
        <source>{n} passages to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="35"/>
        <source>Like all of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="35"/>
        <source>Like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="36"/>
        <source>Like which codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="37"/>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="38"/>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="41"/>
        <source>Close the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="52"/>
        <source>How far the comparison is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="59"/>
        <source>Code it (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="60"/>
        <source>Pass over (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/coding/suggestion_panel.py" line="61"/>
        <source>Show it (O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
