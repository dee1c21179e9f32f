using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tests.Notes;

/// <summary>Verbatim lines of the official lists, found at their owner in a real edition.</summary>
public sealed class OfficialTargetTests
{
    [SkippableTheory]
    [InlineData("FY2027", "A18.83", "tuberculosis of intestine (A18.32)", "A18.32")]
    [InlineData("FY2027", "T78.1", "bacterial food borne intoxications (A05.-)", "A05")]
    [InlineData("FY2027", "A08", "influenza with involvement of gastrointestinal tract (J09.X3, J10.2, J11.2)", "J09.X3 J10.2 J11.2")]
    [InlineData("FY2027", "Z34", "any complication of pregnancy (O00-O9A)", "O00-O9A")]
    [InlineData("FY2027", "I73.9", "atherosclerosis of the extremities (I70.2--I70.7-)", "I70.2-I70.7")]
    [InlineData("FY2027", "T40", "drug dependence and related mental and behavioral disorders due to psychoactive substance use (F10.-F19.-)", "F10-F19")]
    [InlineData("FY2027", "T43", "drug dependence and related mental and behavioral disorders due to psychoactive substance use (F10.- -F19.-)", "F10-F19")]
    [InlineData("FY2023-apr", "G96.09", "head injury (S00.- to S09.-)", "S00-S09")]
    [InlineData("FY2027", "E08", "pancreatitis and other diseases of the pancreas (K85-K86.-)", "K85-K86")]
    [InlineData("FY2021-jan", "P08.1", "syndrome of infant of mother with gestational diabetes (P70.0).", "P70.0")]
    [InlineData("FY2016", "E29", "Klinefelter's syndrome (Q98.0-Q98.2, Q98.4)", "Q98.0-Q98.1 Q98.4")]
    [InlineData("FY2027", "E35", "tuberculosis of adrenal gland, except calcification (A18.7)", "A18.7")]
    [InlineData("FY2027", "G63", "diabetes mellitus (E08-E13 with .42)", "E08-E13/4=42")]
    [InlineData("FY2027", "M90", "diabetes mellitus (E08-E13 with .69-)", "E08-E13/4=69")]
    [InlineData("FY2016", "M90", "diabetes mellitus (E08-E13 with .61-)", "E08-E13/4=61")]
    [InlineData("FY2027", "I79.8", "diabetic (peripheral) angiopathy (E08-E13 with .51-.52)", "E08-E13/4=51 E08-E13/4=52")]
    [InlineData("FY2021-jan", "G63", "infectious mononucleosis (B27.0-B27.9 with 1)", "B27.0-B27.9/5=1")]
    [InlineData("FY2021-jan", "G02", "infectious mononucleosis complicated by meningitis (B27.- with fourth character 2)", "B27/5=2")]
    [InlineData("FY2027", "G02", "infectious mononucleosis complicated by meningitis (B27.- with fifth character 2)", "B27/5=2")]
    [InlineData("FY2027", "F02", "dementia in alcohol and psychoactive substance disorders (F10-F19, with .17, .27, .97)", "F10-F19/4=17 F10-F19/4=27 F10-F19/4=97")]
    [InlineData("FY2027", "F44.0", "alcohol-or other psychoactive substance-induced amnestic disorder (F10, F13, F19 with .26, .96)", "F10/4=26 F10/4=96 F13/4=26 F13/4=96 F19/4=26 F19/4=96")]
    [InlineData("FY2027", "F20", "psychoactive drug use (F11-F19 with .15. .25, .95)", "F11-F19/4=15 F11-F19/4=25 F11-F19/4=95")]
    [InlineData("FY2027", "R41.3", "amnestic syndrome due to psychoactive substance use (F10-F19 with 5th character .6)", "F10-F19/5=6")]
    [InlineData("FY2027", "R44", "hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)", "F11-F19/5=51")]
    [InlineData("FY2020", "R44", "hallucinations in drug psychosis (F11-F19 with .5)", "?F11-F19/4=5")]
    [InlineData("FY2020", "R44", "alcoholic hallucinations (F1.5)", "?F1.5")]
    [InlineData("FY2027", "R47.82", "fluency disorder (stuttering) following cerebrovascular disease (I69. with final characters -23)", "I69/5=23")]
    [InlineData("FY2027", "R47.01", "aphasia following cerebrovascular disease (I69. with final characters -20)", "I69/5=20")]
    [InlineData("FY2027", "J17", "whooping cough with pneumonia (A37 with fifth-character 1)", "A37/5=1")]
    [InlineData("FY2027", "S23.0", "rupture or displacement (nontraumatic) of thoracic intervertebral disc NOS (M51.- with fifth character 4)", "M51/5=4")]
    [InlineData("FY2027", "V00.128", "roller-skater collision with other land transport vehicle (V01-V09 with 5th character 1)", "V01-V09/5=1")]
    [InlineData("FY2027", "D84.821", "code for adverse effect if applicable, to identify adverse effect of drug (T36-T50 with fifth or six character 5)", "T36-T50/5,6=5")]
    [InlineData("FY2021-jan", "D64.2", "poisoning due to drug or toxin, if applicable (T36-T65 with fifth or sixth character 1-4 or 6)", "T36-T65/5,6=[12346]")]
    [InlineData("FY2027", "G93.7", "poisoning due to salicylates, if applicable (T39.0-, with sixth character 1-4)", "T39.0/6=[1234]")]
    [InlineData("FY2027", "J84.89", "poisoning due to drug or toxin (T51-T65 with fifth or sixth character to indicate intent), for toxic pneumonopathy", "T51-T65/5,6=[1234]")]
    [InlineData("FY2027", "Z91.1", ", if applicable, to identify underdosing of specific drug (T36-T50 with final character 6)", "T36-T50/5,6=6")]
    [InlineData("FY2027", "Z91.12", "underdosing of medication (T36-T50) with fifth or sixth character 6", "T36-T50/5,6=6")]
    [InlineData("FY2027", "S01", "open skull fracture (S02.- with 7th character B)", "S02/7=B")]
    [InlineData("FY2027", "S41", "open fracture of shoulder and upper arm (S42.- with 7th character B or C)", "S42/7=[BC]")]
    [InlineData("FY2027", "S91", "open fracture of ankle, foot and toes (S92.-with 7th character B)", "S92/7=B")]
    [InlineData("FY2027", "S31", "open fracture of pelvis (S32.1--S32.9 with 7th character B)", "S32.1-S32.9/7=B")]
    [InlineData("FY2027", "S51", "open fracture of elbow and forearm (S52.- with open fracture 7th character)", "S52/7=[BCEFHJMNQR]")]
    [InlineData("FY2027", "F07.81", "current concussion (brain) (S06.0X- with seventh character A)", "S06.0X/7=A")]
    [InlineData("FY2027", "Z72.4", "behavioral eating disorders of infancy or childhood (F98.2.-F98.3)", "F98.2-F98.3")]
    [InlineData("FY2027", "I25.810", "atherosclerosis of coronary bypass graft(s) with angina pectoris (I25.70-I25.73-, I25.79-)", "I25.70-I25.73 I25.79")]
    [InlineData("FY2027", "T88.7", "specified adverse effects of drugs and medicaments (A00-R94 and T80-T88.6, T88.8)", "A00-R94 T80-T88.6 T88.8")]
    [InlineData("FY2021-jan", "C30.0", "other and unspecified malignant neoplasm of skin of nose C44.301, C44.311, C44.321, C44.391)", "C44.301 C44.311 C44.321 C44.391")]
    [InlineData("FY2027", "R07", "jaw pain R68.84", "R68.84")]
    [InlineData("FY2027", "A56", "conditions classified to A74.-", "A74")]
    [InlineData("FY2027", "F06", "dementia as classified in F01-F02", "F01-F02")]
    [InlineData("FY2021-jan", "E87.2", "diabetic acidosis - see categories E08-E10, E13 with ketoacidosis", "E08-E10/4=1 E13/4=1")]
    [InlineData("FY2027", "E87.0", "diabetes with hyperosmolarity (E08, E09, E11, E13 with final characters .00 or .01)", "E08/4=00 E08/4=01 E09/4=00 E09/4=01 E11/4=00 E11/4=01 E13/4=00 E13/4=01")]
    [InlineData("FY2027", "F06.7", "cognitive deficits following (sequelae of) cerebral hemorrhage or infarction (I69.01-I69.11-, I69.21-I69.31-, I69.81- I69.91-)", "I69.01 I69.11 I69.21 I69.31 I69.81 I69.91")]
    [InlineData("FY2019", "M47.1", "vertebral subluxation (M43.3-M43.59)", "M43.3-M43.5")]
    [InlineData("FY2017", "X19", "objects that are not normally hot, e.g., an object made hot by a house fire (X00-X09)", "X00-X08")]
    [InlineData("FY2023", "W62", "contact with venomous amphibians (T63.81-R63.83)", "?T63.81-R63.83")]
    [InlineData("FY2023", "V92.07", "hit by boat while water-skiing NOS (V94.X)", "?V94.X")]
    [InlineData("FY2017", "T84.01", "periprosthetic joint implant fracture (T84.04)", "?T84.04")]
    [InlineData("FY2016", "L30", "stasis dermatitis (I83.1-.2)", "I83.1-I83.2")]
    [InlineData("FY2016", "R40.2", "One code from subcategories R40.21-R40-23 is required to complete the coma scale", "R40.21-R40.23")]
    [InlineData("FY2027", "J61", "pneumoconiosis with tuberculosis, any type in A15 (J65)", "J65")]
    [InlineData("FY2027", "D75.A", "glucose-6-phosphate dehydrogenase (G6PD) deficiency with anemia (D55.0)", "D55.0")]
    [InlineData("FY2027", "I05", "conditions classifiable to both I05.0 and I05.2-I05.9, whether specified as rheumatic or not", "I05.0 I05.2-I05.9")]
    [InlineData("FY2027", "O9A.2", "Conditions in S00-T88, except T74 and T76", "S00-T73 T75 T78-T88")]
    [InlineData("FY2027", "N05", "nephropathy NOS and renal disease NOS with morphological lesion specified in .0-.8", "N05.0-N05.8")]
    [InlineData("FY2027", "K06.2", "code (Chapter 20) to identify external cause or denture status (Z97.2)", "V00-Y99 Z97.2")]
    [InlineData("FY2027", "Z85.6", "leukemia in remission C91.0-C95.9 with 5th character 1", "C91.0-C95.9/5=1")]
    [InlineData("FY2026", "R11.16", "electrolyte imbalance (E87.8}", "E87.8")]
    public void Read_VerbatimLine_GivesTargetsInItsEdition(string edition, string owner, string line, string targets)
    {
        Edition codes = OfficialEditions.Of(edition);
        (string _, string kind, IReadOnlyList<string> lines) = Assert.Single(OfficialEditions.Notes(codes), n => n.Owner == owner && n.Lines.Contains(line));

        NoteReading reading = NoteReader.Read(owner, kind, lines, codes)[lines.ToList().IndexOf(line)];

        Assert.Equal(targets, reading.Targets);
    }

    [SkippableFact]
    public void Read_EveryEdition_LeavesNothingUnexplainedAndEveryReviewedLineOccurs()
    {
        ReviewedProse reviewed = ReviewedProse.Parse(File.ReadLines(Path.Combine(Repository.TabularData, "icd10cm", "reviewed-prose.tsv")));
        HashSet<(string, string, string)> used = [];
        List<string> unexplained = [];
        int lines = 0;
        foreach (string name in Repository.Editions)
        {
            Edition edition = OfficialEditions.Of(name);
            foreach ((string owner, string kind, IReadOnlyList<string> texts) in OfficialEditions.Notes(edition))
            {
                IReadOnlyList<NoteReading> readings = NoteReader.Read(owner, kind, texts, edition);
                lines += texts.Count;
                for (int i = 0; i < texts.Count; i++)
                {
                    if (reviewed.IsUnexplained(owner, kind, texts[i], readings[i]))
                    {
                        unexplained.Add($"{name} {owner} {kind}: {texts[i]}");
                    }

                    if (reviewed.RowOf(owner, kind, texts[i]) is { } row && reviewed.Apply(owner, kind, texts[i], readings[i]).Detail == "reviewed")
                    {
                        used.Add(row);
                    }
                }
            }
        }

        Assert.Empty(unexplained);
        Assert.True(lines > 19 * 21_000, $"Only {lines:N0} lines were read.");
        Assert.Empty(reviewed.Rows.Except(used));
    }

    [SkippableFact]
    public void Read_Ketoacidosis_IsTheFourthCharacterWhoseTitleSaysSo()
    {
        Edition edition = OfficialEditions.Of("FY2027");

        Assert.All(
            new[] { "E081", "E091", "E101", "E111", "E131" },
            code => Assert.EndsWith("with ketoacidosis", edition.Entries[edition.Position(code)].Title, StringComparison.Ordinal));
    }
}
